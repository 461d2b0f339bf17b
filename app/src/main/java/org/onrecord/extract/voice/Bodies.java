package org.onrecord.extract.voice;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Term;

/** Which group or organisation an article means by "the group", "the organisation": the one of that kind that it named last. */
final class Bodies {

    private final Words words;

    Bodies(Words words) {
        this.words = words;
    }

    /** The words that named what token {@code at} comes back to; empty where it comes back to nothing ("a group", "the rebel group"). */
    Optional<Stretch> meant(int at) {
        if (at == 0 || !words.is(at - 1, "article") || words.is(at - 1, "indefinite")) {
            return Optional.empty();
        }
        Set<String> kinds = kinds(at);
        for (int i = at - 2; i >= 0 && !kinds.isEmpty(); i--) {
            Optional<Stretch> named = named(i, at, kinds).filter(n -> !words.isCapital(at) || n.to() - n.from() > 1);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** "the group" comes back to groups of every name, "the Front" to an armed group that was named more fully. */
    private Set<String> kinds(int at) {
        Optional<Term> again = words.term(at, "body-again");
        if (words.isCapital(at)) {
            boolean armed = words.page().terms(at).stream()
                    .anyMatch(t -> kind(t).equals("armed-group") && !t.is("armed-group"));
            return armed ? Set.of("armed-group") : Set.of();
        }
        return again.map(t -> Set.of(t.attribute("of").split(" "))).orElse(Set.of());
    }

    private Optional<Stretch> named(int at, int limit, Set<String> kinds) {
        if (!words.isWord(at) || !words.isCapital(at)) {
            return Optional.empty();
        }
        return words.page().terms(at).stream()
                .filter(t -> at + t.words().length <= limit && kinds.contains(kind(t)))
                .findFirst()
                .map(t -> new Stretch(beginning(at), at + t.words().length));
    }

    private static String kind(Term term) {
        return term.is("armed-group")
                ? "armed-group"
                : term.is("source-noun") && term.attribute("kind").equals("institution") ? term.attribute("type") : "";
    }

    private int beginning(int at) {
        int from = at;
        for (int i = at - 1; i >= 0 && isOfName(i); i--) {
            from = words.isCapital(i) ? i : from;
        }
        return from;
    }

    /** "International Committee of the": capitals, and what joins them. */
    private boolean isOfName(int i) {
        return words.isWord(i)
                && (words.isCapital(i) ? !words.is(i, "article") : words.is(i, "article") || words.is(i, "of-or-from"));
    }
}
