package org.onrecord.extract.voice;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.model.SourceType;

/** Reads the words for a speaker. */
final class Readings {

    private final Words words;
    private final Roles roles;
    private final PersonNames names;

    Readings(Words words) {
        this.words = words;
        this.roles = new Roles(words);
        this.names = new PersonNames(words);
    }

    Reading read(Phrase phrase) {
        int from = withoutLeading(phrase.from(), phrase.to());
        if (phrase.to() - phrase.from() == 1
                && (words.is(phrase.from(), "reference-noun") || words.is(phrase.from(), "possessive-word"))) {
            return pronoun(phrase.from());
        }
        Optional<Stretch> name = names.in(from, phrase.to());
        boolean named = name.isPresent();
        if (!named && phrase.hasMore()) {
            name = names.in(phrase.alsoFrom(), phrase.alsoTo()).filter(n -> n.from() <= phrase.alsoFrom() + 4);
        }
        Optional<Roles.Noun> head = roles.head(from, phrase.to());
        Optional<SourceType> type = roles.type(from, phrase.to());
        Optional<String> side = roles.side(from, phrase.to()).map(t -> t.attribute("side"));
        if (phrase.hasMore()) {
            boolean bare = named && head.isEmpty() || type.isEmpty();
            if (bare) {
                type = roles.type(phrase.alsoFrom(), phrase.alsoTo()).or(() -> roles.type(from, phrase.to()));
                head = head.or(() -> roles.head(phrase.alsoFrom(), phrase.alsoTo()));
            }
            side = side.or(() -> roles.side(phrase.alsoFrom(), phrase.alsoTo()).map(t -> t.attribute("side")));
        }
        String role = head.map(h -> words.words(h.to() - 1, h.to()).toLowerCase(Locale.ROOT))
                .orElse("");
        boolean indefinite =
                from > phrase.from() && words.is(from - 1, "indefinite") && !words.is(from - 1, "definite");
        boolean anonymous = name.isEmpty() && (indefinite || isAnonymous(phrase));
        if (name.isPresent()) {
            return new Reading(
                    words.words(name.get().from(), name.get().to()),
                    Reading.Kind.PERSON,
                    role,
                    type,
                    side,
                    false,
                    false,
                    false);
        }
        return new Reading(
                text(from, phrase.to()),
                kind(head),
                role,
                type,
                side,
                indefinite,
                anonymous,
                words.is(phrase.from(), "possessive-word"));
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
        Reading.Kind kind = words.is(i, "he") || words.is(i, "she")
                ? Reading.Kind.HE
                : words.is(i, "they") ? Reading.Kind.THEY : Reading.Kind.IT;
        return new Reading("", kind, "", Optional.empty(), Optional.empty(), false, false, false);
    }

    private boolean isAnonymous(Phrase phrase) {
        return words.hasClass(phrase.start(), phrase.end(), "anonymous");
    }

    /** The words without a bracketed short name at their end. */
    private String text(int from, int to) {
        int end = to;
        if (end - from > 3 && words.isMark(end - 1, ")") && words.isMark(end - 3, "(")) {
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
                        || words.is(i, "adverb") && !words.isCapital(i))) {
            i++;
        }
        return i;
    }
}
