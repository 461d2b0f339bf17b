package org.onrecord.extract.voice;

import java.util.Optional;
import org.onrecord.extract.text.Sentence;

/** Reads the phrase for a speaker that ends, or begins, beside a cue. */
final class Phrases {

    private static final int LONGEST = 16;

    private final Words words;
    private final Sentence sentence;
    /** First token after the dateline. */
    private final int start;

    Phrases(Words words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.start = new Lines(words, sentence).start();
    }

    /**
     * The subject of a verb that stands at {@code end}: "Adan Isak, the deputy commissioner, [said]".
     *
     * @param anyNoun true where any noun can be its subject, not only words for those who speak
     */
    Optional<Phrase> before(int end, boolean anyNoun) {
        int i = end;
        while (i > start && (words.is(i - 1, "cue-auxiliary") || words.is(i - 1, "adverb") || isParted(i - 1))) {
            i--;
        }
        i = withoutTime(i);
        if (i <= start) {
            return Optional.empty();
        }
        if (words.is(i - 1, "relative-subject") && i - 1 > start) {
            return ofRelative(i - 1);
        }
        boolean shortName = words.isMark(i - 1, ")]") && insideMark(i - 1, i) < i;
        if (!shortName && words.isMark(i - 1, ",\u2014\u2013)")) {
            return bracketed(i - 1);
        }
        Optional<Phrase> relative = beforeRelative(i, anyNoun);
        if (relative.isPresent()) {
            return relative;
        }
        int from = walkBack(i);
        if (from == i) {
            return Optional.empty();
        }
        return Optional.of(Phrase.of(from, i));
    }

    /** "n't" and the like stand as words of their own. */
    private boolean isParted(int i) {
        return words.is(i, "negation");
    }

    /** "Israel's army on Sunday [said]". */
    private int withoutTime(int end) {
        int i = end;
        while (i > start + 1 && (words.isTime(i - 1) || words.isNumber(i - 1) && words.isTime(i - 2))) {
            i--;
        }
        if (i < end && i > start && words.is(i - 1, "preposition")) {
            return i - 1;
        }
        return i < end && i > start && !words.isMark(i - 1) ? i : end;
    }

    /** "A resident, Karim Odo[, said]": what stands between the commas belongs to what stands before them. */
    private Optional<Phrase> bracketed(int comma) {
        int close = comma;
        for (int tries = 0; tries < 4; tries++) {
            int open = close - 1;
            while (open > start && !words.isMark(open, ",;:\u2014\u2013(")) {
                open--;
            }
            if (open <= start || !words.isMark(open, ",\u2014\u2013(")) {
                return Optional.empty();
            }
            int noun = words.is(open - 1, "here") ? open - 1 : open;
            int from = walkBack(noun);
            if (from < noun && isSpeaker(from, noun)) {
                return Optional.of(Phrase.of(from, noun).with(open + 1, comma));
            }
            close = open;
        }
        return Optional.empty();
    }

    /** "Peru, which [spoke] of three dead". */
    private Optional<Phrase> ofRelative(int relative) {
        int end = relative > start && words.isMark(relative - 1, ",") ? relative - 1 : relative;
        int from = silent(walkBack(end), end);
        if (from >= end || !isSpeaker(from, end)) {
            return Optional.empty();
        }
        Phrase named = named(Phrase.of(from, end));
        return Optional.of(named.hasMore() ? named : named.with(relative, relative + 1));
    }

    /** "There was no word from [the army], which": who is silent, not the silence. */
    private int silent(int from, int end) {
        for (int i = from + 1; i < end - 1 && words.is(from, "negation"); i++) {
            if (words.is(i, "of-or-from")) {
                return i + 1;
            }
        }
        return from;
    }

    /** "A comrade who was there [said]", "a group that keeps a tally [said]", "a committee run by doctors [said]": the noun that the clause hangs on. */
    private Optional<Phrase> beforeRelative(int end, boolean anyNoun) {
        for (int i = end - 1; i > start && end - i < 25; i--) {
            if (words.isMark(i, ",;:") || words.isQuote(i)) {
                return Optional.empty();
            }
            if (words.is(i, "who")) {
                return headBefore(i, anyNoun).map(this::named);
            }
            if (i < end - 1 && opensRelative(i)) {
                Optional<Phrase> head = headBefore(i, anyNoun).filter(p -> isClauseStart(p.from()));
                if (head.isPresent()) {
                    return head.map(this::named);
                }
            }
        }
        return Optional.empty();
    }

    private boolean opensRelative(int i) {
        if (words.is(i, "relative-thing")) {
            return !words.is(i + 1, "article")
                    && !words.is(i + 1, "possessive-word")
                    && !words.is(i + 1, "pronoun")
                    && !words.is(i + 1, "numeral")
                    && !words.is(i + 1, "source-noun")
                    && !words.isNumber(i + 1)
                    && !words.isCapital(i + 1);
        }
        return words.is(i, "reduced-relative") && words.is(i + 1, "preposition");
    }

    private Optional<Phrase> headBefore(int relative, boolean anyNoun) {
        int from = walkBack(relative);
        Phrase head = Phrase.of(from, relative);
        return from < relative && (isSpeaker(head) || anyNoun && isNoun(head)) ? Optional.of(head) : Optional.empty();
    }

    private boolean isClauseStart(int i) {
        return i == start || words.isMark(i - 1) || words.is(i - 1, "contrast");
    }

    /** "Colonel Karim Odo, the spokesman who [denied it]": the name stands before the comma. */
    private Phrase named(Phrase role) {
        int comma = role.from() - 1;
        if (comma <= start || !words.isMark(comma, ",")) {
            return role;
        }
        int from = comma;
        while (from > start && words.isWord(from - 1) && words.isCapital(from - 1) && !words.isTime(from - 1)) {
            from--;
        }
        return comma - from > 1 && isSpeaker(from, comma)
                ? Phrase.of(from, comma).with(role.from(), role.to())
                : role;
    }

    /** Any noun with its article or number, or alone at the head of its clause: "a forecaster", "42 percent", "Aides". */
    boolean isNoun(Phrase phrase) {
        int from = phrase.from();
        boolean opens = words.is(from, "article")
                || words.is(from, "possessive-word")
                || words.is(from, "indefinite")
                || words.is(from, "definite")
                || words.is(from, "numeral")
                || words.isNumber(from)
                || words.is(from, "some-people")
                || from == start
                || words.isMark(from - 1)
                || words.is(from - 1, "contrast");
        return opens && endsInNoun(phrase);
    }

    boolean endsInNoun(Phrase phrase) {
        int last = phrase.to() - 1;
        boolean word = words.isWord(last)
                && !words.isTime(last)
                && !words.is(last, "adverb")
                && (!words.is(last, "function") || words.is(last, "some-people"));
        return word || words.isMark(last, "%");
    }

    boolean isSpeaker(Phrase phrase) {
        return isSpeaker(phrase.from(), phrase.to());
    }

    private boolean isSpeaker(int from, int to) {
        if (to - from == 1 && words.is(from, "possessive-word")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (i == start
                    && to - from > 1
                    && words.isCapital(i)
                    && !words.isCapital(i + 1)
                    && !words.is(i, "source-noun")
                    && !words.is(i, "side-word")) {
                continue;
            }
            if (words.is(i, "reference-noun")
                    || words.is(i, "source-noun")
                    || words.is(i, "side-word")
                    || words.isWord(i)
                            && words.isCapital(i)
                            && !words.is(i, "preposition")
                            && !words.isTime(i)
                            && !words.is(i, "conjunction")
                            && !words.is(i, "adverb")) {
                return true;
            }
        }
        return false;
    }

    /** First token of the noun phrase that ends before {@code end}; {@code end} where there is none. */
    int walkBack(int end) {
        int i = end;
        while (i > start && end - i < LONGEST) {
            int t = i - 1;
            if (words.isMark(t)) {
                int inside = insideMark(t, i);
                if (inside == i) {
                    break;
                }
                i = inside;
            } else if (words.is(t, "article")
                    || words.is(t, "possessive-word")
                    || words.is(t, "definite")
                    || words.is(t, "indefinite") && !words.isCapital(t)) {
                i = t;
                if (!continuesThrough(t)) {
                    break;
                }
                i = t - 1;
            } else if (words.is(t, "inner-preposition")
                    && words.page().tokens().casing(t) != org.onrecord.extract.text.Casing.CAPITAL) {
                if (i == end || !continuesThrough(i)) {
                    break;
                }
                i = t;
            } else if (words.is(t, "reference-noun") || words.is(t, "some-people") && i == end) {
                return i == end ? t : i;
            } else if (isStop(t) || words.isTime(t)) {
                break;
            } else {
                i = t;
            }
        }
        while (i < end && (words.is(i, "adverb") || words.is(i, "inner-preposition"))) {
            i++;
        }
        return i;
    }

    /** Marks that stand inside a noun phrase: hyphens, the point of an abbreviation, brackets with a short name, an apostrophe, quoted epithets. */
    private int insideMark(int t, int i) {
        if (words.isJoint(t)
                || words.isPossessiveEnd(t)
                || words.isMark(t, "%")
                || words.isMark(t, ".") && words.page().tokens().touchesPrevious(t) && t > start) {
            return t;
        }
        if (words.isMark(t, ")]")) {
            for (int open = t - 1; open > start && t - open < 5; open--) {
                if (words.isMark(open, "([")) {
                    return open;
                }
            }
        }
        return i;
    }

    /** True where a preposition and a noun stand before token {@code i}: "governor of [the region]". */
    private boolean continuesThrough(int i) {
        int preposition = i - 1;
        if (preposition <= start || !words.is(preposition, "inner-preposition")) {
            return false;
        }
        int noun = preposition - 1;
        if (noun < start) {
            return false;
        }
        if (words.isMark(noun)) {
            return words.isMark(noun, ")");
        }
        if (words.isNumber(noun)) {
            return noun > start && (words.isMark(noun - 1, ".") || words.isWord(noun - 1) && words.isCapital(noun - 1));
        }
        boolean capital = words.isCapital(noun);
        boolean named = capital && noun > start && !words.isTime(noun) && !words.is(noun, "function");
        return named
                || endsSourceNoun(noun)
                || capital && words.is(noun, "side-word")
                || words.is(preposition, "of-or-from") && !isStop(noun) && words.isWord(noun)
                || words.is(noun, "institution");
    }

    /** The subject that opens the sentence: the phrase at its head, after an adverbial, up to its last noun for a speaker or name. */
    Optional<Phrase> opening(int limit) {
        return after(head(limit)).flatMap(p -> {
            int to = Math.min(p.to(), limit);
            while (to > p.from()
                    && !words.is(to - 1, "reference-noun")
                    && !endsSourceNoun(to - 1)
                    && (!words.isCapital(to - 1) || words.is(to - 1, "article"))) {
                to--;
            }
            return to > p.from() && isSpeaker(p.from(), to)
                    ? Optional.of(Phrase.of(p.from(), to))
                    : unknown(p.from(), Math.min(p.to(), limit));
        });
    }

    /** "[A young hiker] found the body": nouns that no list knows, with their article, up to the verb. */
    private Optional<Phrase> unknown(int from, int limit) {
        boolean told = words.is(limit, "say") || words.is(limit, "be") || words.is(limit, "harm-word");
        int verb = told ? limit : limit - 1;
        for (int i = from; i < limit; i++) {
            if (words.is(i, "preposition") || words.is(i, "adverb") || words.is(i, "numeral") || words.isMark(i)) {
                verb = i - 1;
                break;
            }
        }
        Phrase noun = Phrase.of(from, verb);
        return words.is(from, "article") && verb - from > 1 && endsInNoun(noun) ? Optional.of(noun) : Optional.empty();
    }

    /** Where the main clause begins: "In a letter, [the army] ...". */
    private int head(int limit) {
        int from = start;
        boolean adverbial =
                words.is(from, "preposition") || words.is(from, "clause-border") || words.is(from, "adverb");
        for (int i = from; i < limit && adverbial; i++) {
            if (words.isMark(i, ",")) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean endsSourceNoun(int i) {
        for (int first = i; first >= start && first > i - 5; first--) {
            int from = first;
            if (words.page().terms(first).stream()
                    .anyMatch(t -> t.is("source-noun") && from + t.words().length == i + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean isStop(int t) {
        boolean cue = words.is(t, "say") && !words.is(t, "source-noun") && !words.isCapital(t);
        boolean function = words.is(t, "function")
                && !(words.isCapital(t) && t > start && words.isWord(t) && !words.is(t, "pronoun"));
        return cue
                || function
                || words.is(t, "clause-border")
                || words.is(t, "be")
                || words.is(t, "harm-word") && !words.is(t, "source-noun") && !words.isCapital(t);
    }

    /** The noun phrase that begins at {@code first}, with what stands beside it: "[said] Hussein Nur, a shopkeeper who lives there". */
    Optional<Phrase> after(int first) {
        int i = first;
        while (i < sentence.to() && words.is(i, "adverb") && !words.isCapital(i) && !words.is(i, "article")) {
            i++;
        }
        int from = i;
        if (i < sentence.to() && words.is(i, "reference-noun") && !words.is(i, "possessive-word")) {
            return Optional.of(Phrase.of(i, i + 1));
        }
        while (i < sentence.to() && i - from < LONGEST && continuesAt(i, from)) {
            i++;
        }
        while (i > from
                && (words.is(i - 1, "inner-preposition")
                        || words.is(i - 1, "article")
                        || words.is(i - 1, "conjunction"))) {
            i--;
        }
        if (i == from) {
            return Optional.empty();
        }
        return Optional.of(withApposition(Phrase.of(from, i)));
    }

    private boolean continuesAt(int i, int from) {
        if (words.isMark(i)) {
            boolean joint = words.isJoint(i) || words.isPossessiveEnd(i);
            boolean point = words.isMark(i, ".")
                    && i > from
                    && i + 1 < sentence.to()
                    && words.page().tokens().touchesPrevious(i)
                    && words.isCapital(i - 1)
                    && words.isCapital(i + 1);
            boolean bracket =
                    words.isMark(i, "(") && i + 2 < sentence.to() && words.isCapital(i + 1) && words.isMark(i + 2, ")")
                            || words.isMark(i, ")") && i > from + 1 && words.isMark(i - 2, "(");
            return joint || point || bracket;
        }
        if (words.isTime(i)) {
            return false;
        }
        if (words.is(i, "article") || words.is(i, "possessive-word")) {
            return i == from || words.is(i - 1, "inner-preposition");
        }
        if (words.is(i, "inner-preposition")) {
            return i > from
                    && i + 1 < sentence.to()
                    && !words.isTime(i + 1)
                    && !words.is(i + 1, "channel")
                    && (words.isWord(i + 1) || words.isNumber(i + 1))
                    && !(words.is(i + 1, "article")
                            && i + 2 < sentence.to()
                            && (words.isTime(i + 2) || words.is(i + 2, "channel")))
                    && (words.is(i, "of-or-from")
                            || words.is(i + 1, "article")
                            || words.isCapital(i + 1)
                            || words.is(i + 1, "source-noun"));
        }
        if (words.is(i, "conjunction") && !words.isCapital(i)) {
            return i > from
                    && i + 1 < sentence.to()
                    && !words.is(i, "clause-border")
                    && (words.isCapital(i + 1) || words.is(i + 1, "source-noun"))
                    && words.is(i, "joining");
        }
        return !isStop(i);
    }

    private Phrase withApposition(Phrase phrase) {
        int comma = phrase.to();
        if (comma + 1 >= sentence.to() || !words.isMark(comma, ",")) {
            return phrase;
        }
        int end = comma + 1;
        while (end < sentence.to() && end - comma < 18 && !words.isMark(end, ".,;:)") && !words.isQuote(end)) {
            end++;
        }
        boolean opens = words.is(comma + 1, "article")
                || words.isCapital(comma + 1)
                || words.is(comma + 1, "source-noun")
                || words.isNumber(comma + 1) && words.word(comma + 1).length() <= 2
                || words.is(comma + 1, "who");
        int limit = end;
        boolean tells = words.isCapital(comma + 1) && !words.is(comma + 1, "article")
                || words.hasClass(comma + 1, limit, "source-noun");
        if (words.isNumber(comma + 1)
                && words.word(comma + 1).length() <= 2
                && end + 1 < sentence.to()
                && words.isMark(end, ",")) {
            return phrase.with(comma + 1, Math.min(sentence.to(), end + 12));
        }
        return opens && tells ? phrase.with(comma + 1, end) : phrase;
    }
}
