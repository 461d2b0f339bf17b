package org.onrecord.extract.voice;

import java.util.Optional;
import org.onrecord.extract.text.Casing;

/** Finds the name of a person among the words for a speaker: capitalised words that no vocabulary knows as something else. */
final class PersonNames {

    private final Words words;

    PersonNames(Words words) {
        this.words = words;
    }

    /** The first name between two tokens: of two words or more, or of one after a rank, a title or a role ("Governor Vedernikov"). */
    Optional<Stretch> in(int from, int to) {
        int i = from;
        while (i < to) {
            if (!isNameWord(i)) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < to && (isNameWord(end) || isInside(end, to))) {
                end++;
            }
            int parts = parts(i, end);
            boolean led = i > from && isLeading(i - 1, from);
            boolean alone = i == from && end == to;
            boolean institution = end < to
                            && (words.is(end, "institution")
                                    || words.is(end, "source-noun")
                                    || words.isPossessiveEnd(end)
                                    || words.isMark(end, "-"))
                    || i > from && words.is(i - 1, "inner-preposition");
            if (!institution && (parts >= 2 && (led || i == from || words.isMark(i - 1)) || led || alone)) {
                return Optional.of(new Stretch(i, end));
            }
            i = end;
        }
        return Optional.empty();
    }

    private int parts(int from, int to) {
        int parts = 0;
        for (int i = from; i < to; i++) {
            parts += words.isWord(i) && words.isCapital(i) ? 1 : 0;
        }
        return parts;
    }

    /** A rank, a title, or the last word of a role that stands right before the name. */
    private boolean isLeading(int i, int from) {
        int at = words.isMark(i, ".") && i > from ? i - 1 : i;
        if (words.is(at, "rank") || words.is(at, "title") || isPortfolio(at, from)) {
            return true;
        }
        for (int start = at; start >= from && start > at - 5; start--) {
            int first = start;
            if (words.page().terms(start).stream()
                    .anyMatch(t -> t.is("source-noun")
                            && first + t.words().length == at + 1
                            && isPersonal(t.attribute("kind")))) {
                return true;
            }
        }
        return false;
    }

    /** "Commissioner for Internal Security [Samuel Odo]": what an office is for, with the office before it. */
    private boolean isPortfolio(int at, int from) {
        int i = at;
        while (i > from && (words.is(i, "portfolio") || words.is(i, "joining") || words.is(i, "inner-preposition"))) {
            i--;
        }
        return i < at
                && words.is(at, "portfolio")
                && words.page().terms(i).stream().anyMatch(t -> t.is("source-noun") && isPersonal(t.attribute("kind")));
    }

    private static boolean isPersonal(String kind) {
        return kind.equals("person") || kind.isEmpty();
    }

    private boolean isInside(int i, int to) {
        boolean joint = words.isJoint(i) && i + 1 < to && isNameWord(i + 1);
        int next = i + 1 < to && words.isJoint(i + 1) ? i + 2 : i + 1;
        boolean particle = words.is(i, "name-particle") && next < to && isNameWord(next);
        boolean initial = words.isMark(i, ".") && words.word(i - 1).length() == 1 && i + 1 < to;
        return joint || particle || initial;
    }

    boolean isNameWord(int i) {
        Casing casing = words.page().tokens().casing(i);
        if (!words.isWord(i) || casing == Casing.LOWER || casing == Casing.NONE) {
            return false;
        }
        return words.page().terms(i).stream()
                .noneMatch(t -> t.is("function")
                        || t.is("article")
                        || t.is("source-noun")
                        || t.is("source-quality")
                        || t.is("side-word")
                        || t.is("institution")
                        || t.is("rank")
                        || t.is("title")
                        || t.is("portfolio")
                        || t.is("time-word")
                        || t.is("people")
                        || t.is("definite")
                        || t.is("indefinite")
                        || t.is("numeral")
                        || t.is("say")
                        || t.is("premodifier"));
    }
}
