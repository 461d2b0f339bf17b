package org.onrecord.extract.figure;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.model.Block;
import org.onrecord.model.Figure;
import org.onrecord.model.Status;

/** Reads one group of people from a token on. */
final class GroupReader {

    static final String POSSESSED = "people/possessed";

    private final Page page;
    private final Sentence sentence;
    private final NameReader names;
    private final UncountedReader uncounted;
    private final boolean inHeadline;
    /** One past the last token of the latest words for one person. */
    private int endOfOne = -1;

    GroupReader(Page page, Sentence sentence, KnownNames known) {
        this.page = page;
        this.sentence = sentence;
        this.names = new NameReader(page, sentence, known);
        this.uncounted = new UncountedReader(page, sentence, names);
        this.inHeadline = inHeadline();
    }

    /** The group that begins at {@code at}, if one does; to be asked from left to right. */
    Optional<Layer.Mark<Group>> read(int at) {
        Optional<Layer.Mark<Group>> found = find(at);
        found.filter(m -> isOne(m.value())).ifPresent(m -> endOfOne = m.to());
        return found;
    }

    private static boolean isOne(Group group) {
        return group.kind() == Group.Kind.SINGLE || group.kind() == Group.Kind.DEFINITE;
    }

    private Optional<Layer.Mark<Group>> find(int at) {
        List<Layer.Mark<Count>> counts = page.<Count>layer("count").at(at);
        if (!counts.isEmpty() && !NotPeople.counts(page, sentence, counts.get(0))) {
            return counted(counts.get(0));
        }
        if (!counts.isEmpty()) {
            return uncounted.isAge(counts.get(0)) ? uncounted.aged(counts.get(0)) : Optional.empty();
        }
        if (page.tokens().kind(at) == TokenKind.MARK) {
            return Optional.empty();
        }
        Optional<Layer.Mark<Group>> named = names.read(at);
        if (named.isPresent()) {
            return named;
        }
        if (page.has(at, "possessive") && at + 1 < sentence.to() && countsPeople(at + 1)) {
            return counted(page.<Count>layer("count").at(at + 1).get(0)).map(m -> possessed(at, m));
        }
        if (page.has(at, "indefinite") || page.has(at, "possessive")) {
            Optional<Layer.Mark<Group>> single = uncounted.single(at);
            return single.isEmpty() && page.has(at, "person-pronoun") ? Optional.of(uncounted.pronoun(at)) : single;
        }
        if (page.has(at, "person-pronoun")) {
            return Optional.of(uncounted.pronoun(at));
        }
        return page.has(at, "definite") ? uncounted.definite(at) : bare(at);
    }

    private boolean countsPeople(int at) {
        List<Layer.Mark<Count>> counts = page.<Count>layer("count").at(at);
        return !counts.isEmpty() && !NotPeople.counts(page, sentence, counts.get(0));
    }

    /** "his two grandchildren": the owner's word belongs to the figure. */
    private static Layer.Mark<Group> possessed(int at, Layer.Mark<Group> mark) {
        Group g = mark.value();
        Group whole = new Group(
                g.kind(),
                g.count(),
                POSSESSED,
                at,
                g.figureTo(),
                g.wordsFrom(),
                g.wordsTo(),
                g.status(),
                g.side(),
                g.outcome());
        return new Layer.Mark<>(at, mark.to(), whole);
    }

    private Optional<Layer.Mark<Group>> counted(Layer.Mark<Count> count) {
        int i = count.to();
        boolean partitive = i < sentence.to() && page.has(i, "partitive");
        if (partitive) {
            i++;
            while (i < sentence.to() && (page.has(i, "definite") || page.has(i, "article") || page.has(i, "all-of"))) {
                i++;
            }
        }
        if (partitive && i < sentence.to() && countsPeople(i)) {
            return some(count, page.<Count>layer("count").at(i).get(0));
        }
        if (partitive && count.to() + 1 < sentence.to() && countsPeople(count.to() + 1)) {
            return some(count, page.<Count>layer("count").at(count.to() + 1).get(0));
        }
        int owner = partitive && i < sentence.to() && page.has(i, "possessive") ? 1 : 0;
        Optional<NounPhrase> phrase = NounPhrase.read(page, i + owner, sentence.to())
                .filter(p -> agrees(p, count))
                .map(p -> new NounPhrase(p.from() - owner, p.to(), p.head()));
        if (phrase.isPresent()) {
            NounPhrase people = phrase.get();
            return Optional.of(mark(Group.Kind.COUNTED, count, people, Postmodifiers.end(page, sentence, people.to())));
        }
        Optional<NounPhrase> unknown = partitive ? Optional.empty() : UnknownPeople.read(page, sentence, count);
        if (unknown.isPresent()) {
            NounPhrase people = unknown.get();
            return Optional.of(mark(Group.Kind.COUNTED, count, people, people.to()));
        }
        if (partitive && !page.has(count.to() + 1 < sentence.to() ? count.to() + 1 : count.to(), "pronoun")) {
            return Optional.empty();
        }
        if (partitive || standsAlone(i, count)) {
            int end = partitive ? Math.min(i + 1, sentence.to()) : count.to();
            return Optional.of(elliptic(count, end));
        }
        return Optional.empty();
    }

    private static Layer.Mark<Group> elliptic(Layer.Mark<Count> count, int end) {
        return new Layer.Mark<>(
                count.from(),
                end,
                new Group(
                        Group.Kind.ELLIPTIC,
                        Optional.of(count.value().figure()),
                        count.value().rule(),
                        count.from(),
                        count.to(),
                        end,
                        end,
                        Status.UNKNOWN,
                        "",
                        ""));
    }

    /** "three of the five surveyors": three surveyors, told by the words after both numbers. */
    private Optional<Layer.Mark<Group>> some(Layer.Mark<Count> count, Layer.Mark<Count> whole) {
        Optional<Layer.Mark<Group>> told = NounPhrase.read(page, whole.to(), sentence.to())
                .filter(p -> agrees(p, whole))
                .map(p -> mark(Group.Kind.COUNTED, count, p, p.to()))
                .map(m -> new Layer.Mark<>(m.from(), count.to(), m.value()));
        boolean alone = next(whole.to(), "be") || next(whole.to(), "auxiliary") || next(whole.to(), "harm-word");
        return told.isPresent() || !alone ? told : Optional.of(elliptic(count, count.to()));
    }

    /** "several others prisoner": one person's word goes with one person. */
    private static boolean agrees(NounPhrase people, Layer.Mark<Count> count) {
        Figure figure = count.value().figure();
        boolean one = figure.low().isPresent() && figure.low().getAsLong() <= 1;
        return one || !people.head().attribute("number").equals("singular");
    }

    private Layer.Mark<Group> mark(Group.Kind kind, Layer.Mark<Count> count, NounPhrase people, int end) {
        String side = people.side(page);
        return new Layer.Mark<>(
                count.from(),
                end,
                new Group(
                        kind,
                        Optional.of(count.value().figure()),
                        count.value().rule(),
                        count.from(),
                        count.to(),
                        people.from(),
                        end,
                        people.status(page),
                        side.isEmpty() ? Sides.named(page, people.to(), end) : side,
                        people.head().attribute("outcome")));
    }

    /** A number with no noun after it: what follows is the end, a mark, or a word of grammar or of harm. */
    private boolean standsAlone(int i, Layer.Mark<Count> count) {
        if (count.value().kind().equals("no") || count.value().kind().equals("ordinal") && !next(i, "harm-word")) {
            return false;
        }
        if (count.value().figure() instanceof Figure.Vague) {
            return next(i, "harm-word")
                    || next(i, "be")
                    || isObject(count.from())
                            && (i >= sentence.to()
                                    || page.tokens().kind(i) == TokenKind.MARK
                                    || page.has(i, "function"));
        }
        return i >= sentence.to()
                || page.tokens().kind(i) == TokenKind.MARK
                        && !page.text().word(i).equals("-")
                        && !page.text().word(i).equals("%")
                        && !page.text().word(i).equals("/")
                || page.has(i, "function")
                || page.has(i, "adverb")
                || page.has(i, "harm-word")
                || !page.<Object>layer("time").at(i).isEmpty();
    }

    /** A bare "hundreds" after a verb that takes people. */
    private boolean isObject(int from) {
        return from > sentence.from() && (page.has(from - 1, "harm-word") || page.has(from - 1, "people-verb"));
    }

    private boolean next(int i, String wordClass) {
        return i < sentence.to() && page.has(i, wordClass);
    }

    /** A bare plural begins with a word for people or one that is known to stand before them, not with a verb. */
    private boolean mayBegin(int at) {
        boolean known = page.has(at, "people")
                || page.has(at, "premodifier")
                || page.has(at, "status-word")
                || page.has(at, "people-after-the");
        boolean name = page.tokens().casing(at) != Casing.LOWER
                && page.tokens().kind(at) == TokenKind.WORD
                && (at > sentence.from() || page.tokens().casing(at) == Casing.UPPER);
        return known || name || !Sides.named(page, at, at + 1).isEmpty();
    }

    private Optional<Layer.Mark<Group>> bare(int at) {
        if (!mayBegin(at)) {
            return Optional.empty();
        }
        if (inHeadline
                && !page.has(at, "people")
                && !page.has(at, "premodifier")
                && Sides.named(page, at, at + 1).isEmpty()) {
            return Optional.empty();
        }
        if (page.has(at, "function") || page.has(at, "harm-word") && !page.has(at, "people")) {
            return Optional.empty();
        }
        return NounPhrase.read(page, at, sentence.to())
                .map(p -> uncounted
                        .titled(at, p)
                        .orElseGet(() -> (inHeadline || standsAsOne(at, p))
                                        && p.head().attribute("number").equals("singular")
                                        && p.head().attribute("collective").isEmpty()
                                ? uncounted.one(Group.Kind.SINGLE, "people/headline", at, p)
                                : uncounted.bareMark(at, p)));
    }

    /** Headlines leave the article out: "Gunmen kill village head". */
    private boolean inHeadline() {
        return sentence.block().kind() == Block.Kind.TITLE
                || sentence.from() == 0
                        && page.text().words(sentence.from(), sentence.to()).indexOf('.') < 0;
    }

    /** "a man, woman and boy"; "Militia member was killed", "On Monday, MQM activist was gunned down" at the head of a note. */
    private boolean standsAsOne(int at, NounPhrase people) {
        boolean listed = at > sentence.from()
                && at - 1 == endOfOne
                && (page.text().word(at - 1).equals(",") || page.has(at - 1, "list-joint"));
        boolean opens = at == sentence.from()
                || page.text().word(at - 1).equals(",")
                        && page.tokens().casing(at) != Casing.LOWER
                        && !page.<Object>layer("time")
                                .within(sentence.from(), at)
                                .isEmpty();
        boolean harmed = people.to() + 1 < sentence.to()
                && (page.has(people.to(), "be") && page.has(people.to() + 1, "harm-part")
                        || at == sentence.from() && page.has(people.to(), "harm-part"));
        return listed || opens && harmed;
    }
}
