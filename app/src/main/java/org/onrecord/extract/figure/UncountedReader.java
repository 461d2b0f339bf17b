package org.onrecord.extract.figure;

import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Figure;
import org.onrecord.model.Status;

/** Reads people told without a number: one person by an article, an age, a pronoun or a word before a name, and bare plurals. */
final class UncountedReader {

    /** The rule of a person told by a pronoun only. */
    static final String PRONOUN = "people/pronoun";

    private final Page page;
    private final Sentence sentence;
    private final NameReader names;

    UncountedReader(Page page, Sentence sentence, NameReader names) {
        this.page = page;
        this.sentence = sentence;
        this.names = names;
    }

    /** "17-year-old": the words after the number stand for a person. */
    boolean isAge(Layer.Mark<Count> count) {
        return count.to() < sentence.to() && page.has(count.to(), "people");
    }

    /** "the other 17-year-old", "17-year-old student": without an article too it is one person. */
    Optional<Layer.Mark<Group>> aged(Layer.Mark<Count> count) {
        int at = count.from();
        return NounPhrase.read(page, count.to() - 1, sentence.to())
                .filter(p -> p.head().attribute("number").equals("singular"))
                .map(p -> titled(at, p).orElseGet(() -> one(Group.Kind.SINGLE, "people/aged", at, p)));
    }

    Optional<Layer.Mark<Group>> single(int at) {
        boolean possessive = page.has(at, "possessive");
        Optional<NounPhrase> phrase = NounPhrase.read(page, at + 1, sentence.to());
        if (phrase.isEmpty()) {
            return Optional.empty();
        }
        NounPhrase people = phrase.get();
        Term head = people.head();
        boolean one = head.attribute("number").equals("singular")
                || head.attribute("alone").equals("one") && page.has(at, "article");
        String value = head.attribute("value");
        if (!one && value.isEmpty()) {
            return possessive ? Optional.of(bareMark(at, people)) : Optional.empty();
        }
        Optional<Layer.Mark<Count>> size =
                head.attribute("collective").isEmpty() ? Optional.empty() : sizeAfter(people.to());
        if (!head.attribute("collective").isEmpty() && size.isEmpty()) {
            return Optional.empty();
        }
        int end = size.map(Layer.Mark::to).orElseGet(() -> Postmodifiers.end(page, sentence, people.to()));
        Optional<Figure> figure = Optional.of(size.map(m -> m.value().figure())
                .orElseGet(() -> new Figure.Exactly(value.isEmpty() ? 1 : Long.parseLong(value))));
        String side = people.side(page);
        return Optional.of(new Layer.Mark<>(
                at,
                end,
                new Group(
                        Group.Kind.SINGLE,
                        figure,
                        possessive ? GroupReader.POSSESSED : "people/single",
                        at,
                        size.isPresent() ? end : people.to(),
                        people.from(),
                        end,
                        people.status(page),
                        side.isEmpty() ? Sides.named(page, people.to(), end) : side,
                        head.attribute("outcome"))));
    }

    /** "he", "her": one person told of before. */
    Layer.Mark<Group> pronoun(int at) {
        return new Layer.Mark<>(
                at,
                at + 1,
                new Group(
                        Group.Kind.DEFINITE,
                        Optional.of(new Figure.Exactly(1)),
                        PRONOUN,
                        at,
                        at + 1,
                        at,
                        at,
                        Status.UNKNOWN,
                        "",
                        ""));
    }

    /** "the driver"; with the name that may follow. */
    Optional<Layer.Mark<Group>> definite(int at) {
        if (at + 1 >= sentence.to() || !page.<Count>layer("count").at(at + 1).isEmpty()) {
            return Optional.empty();
        }
        return NounPhrase.read(page, at + 1, sentence.to())
                .filter(p -> p.head().attribute("number").equals("singular")
                        && p.head().attribute("collective").isEmpty())
                .map(p -> titled(at, p).orElseGet(() -> one(Group.Kind.DEFINITE, "people/definite", at, p)));
    }

    /** "former councillor Amina Diallo": a word for one person before a name. */
    Optional<Layer.Mark<Group>> titled(int at, NounPhrase people) {
        if (people.to() >= sentence.to() || !people.head().attribute("number").equals("singular")) {
            return Optional.empty();
        }
        return names.read(people.to()).map(m -> {
            Group g = m.value();
            Status status = g.status() == Status.UNKNOWN ? people.status(page) : g.status();
            return new Layer.Mark<>(
                    at,
                    m.to(),
                    new Group(
                            g.kind(),
                            g.count(),
                            g.rule(),
                            people.to(),
                            g.figureTo(),
                            people.from(),
                            g.wordsTo(),
                            status,
                            people.side(page),
                            ""));
        });
    }

    Layer.Mark<Group> one(Group.Kind kind, String rule, int at, NounPhrase people) {
        int end = Postmodifiers.end(page, sentence, people.to());
        return new Layer.Mark<>(
                at,
                end,
                new Group(
                        kind,
                        Optional.of(new Figure.Exactly(1)),
                        rule,
                        at,
                        people.to(),
                        people.from(),
                        people.to(),
                        people.status(page),
                        people.side(page),
                        people.head().attribute("outcome")));
    }

    /** "a family of four". */
    private Optional<Layer.Mark<Count>> sizeAfter(int at) {
        return at + 1 < sentence.to() && page.has(at, "age-of")
                ? page.<Count>layer("count").at(at + 1).stream().findFirst()
                : Optional.empty();
    }

    Layer.Mark<Group> bareMark(int at, NounPhrase people) {
        int end = Postmodifiers.end(page, sentence, people.to());
        String side = people.side(page);
        return new Layer.Mark<>(
                at,
                end,
                new Group(
                        Group.Kind.BARE,
                        Optional.empty(),
                        "people/bare",
                        at,
                        at,
                        people.from(),
                        end,
                        people.status(page),
                        side.isEmpty() ? Sides.named(page, people.to(), end) : side,
                        people.head().attribute("outcome")));
    }
}
