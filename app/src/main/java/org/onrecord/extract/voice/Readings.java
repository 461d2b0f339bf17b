package org.onrecord.extract.voice;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.SourceType;

/** Reads the words for a speaker. */
final class Readings {

    private final Words words;
    private final Roles roles;
    private final PersonNames names;
    private final Bodies bodies;

    Readings(Words words) {
        this.words = words;
        this.roles = new Roles(words);
        this.names = new PersonNames(words);
        this.bodies = new Bodies(words);
    }

    Reading read(Phrase phrase) {
        int from = withoutLeading(phrase.from(), phrase.to());
        if (phrase.to() - phrase.from() == 1
                && (words.is(phrase.from(), "reference-noun") || words.is(phrase.from(), "possessive-word"))) {
            return pronoun(phrase.from());
        }
        Optional<Stretch> body = bodies.meant(phrase.to() - 1);
        if (body.isPresent() && (from == phrase.to() - 1 || isOfBody(phrase))) {
            Reading named = read(Phrase.of(body.get().from(), body.get().to()));
            return from == phrase.to() - 1 ? named : speaker(read(Phrase.of(phrase.from(), phrase.to() - 3)), named);
        }
        Optional<Stretch> name = names.in(from, phrase.to());
        boolean named = name.isPresent();
        if (!named && phrase.hasMore()) {
            name = names.in(phrase.alsoFrom(), phrase.alsoTo()).filter(n -> n.from() <= phrase.alsoFrom() + 4);
        }
        Stretch told = toldBy(phrase, from);
        Optional<Roles.Noun> head = roles.head(told.from(), told.to());
        Optional<SourceType> type = typeOf(phrase, told, from);
        Optional<String> side = roles.side(from, phrase.to())
                .or(() -> phrase.hasMore() ? roles.side(phrase.alsoFrom(), phrase.alsoTo()) : Optional.empty())
                .map(t -> t.attribute("side"));
        boolean neutral = roles.isNeutral(told.from(), told.to());
        String role = head.map(h -> words.words(h.to() - 1, h.to()).toLowerCase(Locale.ROOT))
                .orElse("");
        boolean indefinite =
                from > phrase.from() && words.is(from - 1, "indefinite") && !words.is(from - 1, "definite");
        boolean owned = words.is(phrase.from(), "possessive-word");
        if (name.isPresent()) {
            return new Reading(
                    words.words(name.get().from(), name.get().to()),
                    Reading.Kind.PERSON,
                    role,
                    type,
                    side,
                    indefinite,
                    false,
                    owned,
                    false,
                    neutral);
        }
        boolean anonymous = indefinite || isAnonymous(phrase);
        return new Reading(
                text(properName(from, phrase.to()), phrase.to()),
                kind(head),
                role,
                type,
                side.or(() -> ownSide(type, kind(head), phrase, from)),
                indefinite,
                anonymous,
                owned,
                isMetonym(from, phrase.to()),
                neutral);
    }

    /** "the rebel group [M23]", "the UN mission [MONUSCO]": first token of the name that a description leads; {@code from} where none does. */
    private int properName(int from, int to) {
        int name = to;
        while (name > from
                && (words.isWord(name - 1) && words.isCapital(name - 1)
                        || words.isOfName(name - 1)
                        || name < to && words.isJoint(name - 1))) {
            name--;
        }
        int end = name;
        boolean described = name < to
                && !words.isJoint(name)
                && roles.nouns(from, name).stream()
                        .anyMatch(n -> n.to() == end && n.kind().equals("institution"));
        return described && !words.hasClass(from, name, "inner-preposition") ? name : from;
    }

    /** "a commander of the group". */
    private boolean isOfBody(Phrase phrase) {
        int of = phrase.to() - 3;
        return of > phrase.from() && words.is(of, "of-or-from");
    }

    /** Who speaks for a group without a name is the voice of the group itself. */
    private static Reading speaker(Reading itself, Reading body) {
        Reading whose = itself.typed(body).sided(body.side());
        return itself.kind() == Reading.Kind.PERSON ? whose : whose.named(body.name());
    }

    /** A group that no list knows is a side by its own name. */
    private Optional<String> ownSide(Optional<SourceType> type, Reading.Kind kind, Phrase phrase, int from) {
        boolean group = type.equals(Optional.of(SourceType.ARMED_GROUP)) && kind == Reading.Kind.INSTITUTION;
        return group && phrase.to() - from > 1 && words.isCapital(from) && words.isCapital(phrase.to() - 1)
                ? Optional.of(text(from, phrase.to()))
                : Optional.empty();
    }

    /** The words that tell the kind of voice: those beside a bare name, else the phrase itself. */
    private Stretch toldBy(Phrase phrase, int from) {
        Stretch itself = new Stretch(from, phrase.to());
        if (!phrase.hasMore() || roles.head(from, phrase.to()).isPresent() && !roles.isNeutral(from, phrase.to())) {
            return itself;
        }
        boolean better = roles.head(phrase.alsoFrom(), phrase.alsoTo()).isPresent()
                && roles.sideAt(from, phrase.to())
                        .filter(t -> from + t.words().length == phrase.to())
                        .isEmpty();
        boolean told = roles.head(from, phrase.to()).isPresent() && roles.isNeutral(phrase.alsoFrom(), phrase.alsoTo());
        return better && !told ? new Stretch(phrase.alsoFrom(), phrase.alsoTo()) : itself;
    }

    private Optional<SourceType> typeOf(Phrase phrase, Stretch told, int from) {
        Optional<SourceType> type = roles.type(told.from(), told.to());
        // "Iran Rights Ledger, a group based in Oslo": nothing says that it is armed
        if (told.from() != from
                && type.filter(t -> t == SourceType.ARMED_GROUP).isPresent()
                && roles.isNeutral(told.from(), told.to())) {
            return Optional.of(SourceType.NGO);
        }
        return type.or(() -> roles.type(from, phrase.to()));
    }

    private Reading.Kind kind(Optional<Roles.Noun> head) {
        if (head.isEmpty()) {
            return Reading.Kind.INSTITUTION;
        }
        return switch (head.get().kind()) {
            case "person" -> Reading.Kind.ROLE;
            case "people" -> Reading.Kind.PEOPLE;
            case "document" -> Reading.Kind.DOCUMENT;
            default -> Reading.Kind.INSTITUTION;
        };
    }

    private Reading pronoun(int i) {
        boolean person = words.is(i, "he") || words.is(i, "she");
        return Reading.of(person ? Reading.Kind.HE : words.is(i, "they") ? Reading.Kind.THEY : Reading.Kind.IT);
    }

    private boolean isMetonym(int from, int to) {
        return roles.sideAt(from, to)
                .filter(t -> from + t.words().length == to && (t.is("country") || t.is("capital")))
                .isPresent();
    }

    private boolean isAnonymous(Phrase phrase) {
        return words.hasClass(phrase.start(), phrase.end(), "anonymous");
    }

    /** The words without a bracketed short name at their end. */
    private String text(int from, int to) {
        int end = to;
        if (end - from > 3 && words.isMark(end - 1, ")]") && words.isMark(end - 3, "([")) {
            end -= 3;
        }
        if (end - from > 1 && words.isPossessiveEnd(end - 1)) {
            end--;
        }
        return words.words(from, end);
    }

    private int withoutLeading(int from, int to) {
        int i = from;
        while (i < to - 1
                && (words.is(i, "article")
                        || words.is(i, "indefinite")
                        || words.is(i, "definite")
                        || words.is(i, "possessive-word")
                        || words.isQuote(i)
                        || words.is(i, "own-word") && !roles.isPublicRecord(i, to)
                        || words.is(i, "adverb") && !words.isCapital(i))) {
            i++;
        }
        return i;
    }
}
