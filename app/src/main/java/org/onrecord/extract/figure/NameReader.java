package org.onrecord.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.model.Figure;
import org.onrecord.model.Status;

/**
 * Reads the name of a person: capitalised words that no vocabulary knows as a place, a side or an organisation, after a rank, a title or a
 * word for people, or at least two of them.
 */
final class NameReader {

    /** Outcomes that befall persons only; a town too can be captured. */
    private static final Set<String> OF_PERSONS = Set.of("killed", "wounded", "abducted", "detained");

    /** How long an aside after a name may be. */
    private static final int ASIDE = 16;

    private final Page page;
    private final Sentence sentence;

    private final KnownNames known;

    NameReader(Page page, Sentence sentence, KnownNames known) {
        this.page = page;
        this.sentence = sentence;
        this.known = known;
    }

    Optional<Layer.Mark<Group>> read(int at) {
        int i = at;
        Optional<Term> rank = Optional.empty();
        while (true) {
            Optional<Term> next = rankAt(i);
            if (next.isEmpty()) {
                break;
            }
            rank = next;
            i += next.get().words().length;
            if (i < sentence.to() && page.text().word(i).equals(".")) {
                i++;
            }
        }
        int first = i;
        while (i < sentence.to() && i < first + 5 && isNamePart(i, first)) {
            i++;
        }
        while (i > first && page.has(i - 1, "name-particle")) {
            i--;
        }
        int parts = parts(first, i);
        if (parts == 0
                || rank.isEmpty()
                        && (parts < 2 && !standsForPerson(first)
                                || inUpperCase(first, i)
                                || isPartOfLongerName(at, i))) {
            return Optional.empty();
        }
        if (parts > 1) {
            known.add(first, i);
        }
        int end = withAge(i);
        Status status = rank.flatMap(t -> Status.find(t.attribute("status"))).orElse(Status.UNKNOWN);
        return Optional.of(new Layer.Mark<>(
                at,
                end,
                new Group(
                        Group.Kind.NAMED,
                        Optional.of(new Figure.Exactly(1)),
                        "people/named",
                        at,
                        i,
                        at,
                        i,
                        status,
                        "",
                        "")));
    }

    /** "Diallo", told in full before; or a name of one word that is said to be or to have been somebody's: "Amanullah was". */
    private boolean standsForPerson(int at) {
        if (known.holds(at)) {
            return at + 1 >= sentence.to() || !page.has(at + 1, "genitive");
        }
        if (isToldByWhatFollows(at)) {
            return true;
        }
        return at + 2 < sentence.to()
                && page.terms(at).isEmpty()
                && page.has(at + 1, "be")
                && page.has(at + 2, "harm-part")
                && page.terms(at + 2).stream()
                        .anyMatch(t -> t.is("harm-part")
                                && t.attribute("people").isEmpty()
                                && OF_PERSONS.contains(t.attribute("outcome")));
    }

    /** "shot and killed Jumagul, a clerk": a word that nothing else knows, whose bearer's trade follows it. */
    private boolean isToldByWhatFollows(int at) {
        boolean harmed = at > sentence.from() && page.has(at - 1, "harm-verb");
        return (harmed || at == sentence.from())
                && at + 3 < sentence.to()
                && page.terms(at).isEmpty()
                && page.text().word(at + 1).equals(",")
                && (harmed && page.has(at + 2, "indefinite") || !harmed && isSubjectOfHarm(at + 2));
    }

    /** "Shahid, secretary of the union's branch, was killed": after an aside between commas something befell the subject. */
    private boolean isSubjectOfHarm(int from) {
        for (int i = from; i + 2 < Math.min(sentence.to(), from + ASIDE); i++) {
            if (page.text().word(i).equals(",") && page.has(i + 1, "be")) {
                return page.has(i + 2, "harm-part");
            }
        }
        return false;
    }

    /** Name words between two tokens; a hyphenated name is one. */
    private int parts(int from, int to) {
        int parts = 0;
        for (int i = from; i < to; i++) {
            boolean hyphened = page.text().word(i).equals("-")
                    || i > from + 1
                            && page.text().word(i - 1).equals("-")
                            && page.tokens().casing(i - 2) != Casing.LOWER;
            parts += hyphened || page.has(i, "name-particle") && page.tokens().casing(i) == Casing.LOWER ? 0 : 1;
        }
        return parts;
    }

    /** "State Committee for National Security", "Liberation Tigers of Tamil Eelam": capitalised words that belong to an institution. */
    private boolean isPartOfLongerName(int from, int to) {
        boolean after =
                to < sentence.to() && (page.tokens().casing(to) == Casing.CAPITAL || page.has(to, "institution"));
        boolean before = from - 2 >= sentence.from()
                && page.has(from - 1, "of-or-from")
                && page.tokens().casing(from - 2) == Casing.CAPITAL;
        boolean the = from > sentence.from() && page.has(from - 1, "article");
        return after || before || the;
    }

    private Optional<Term> rankAt(int i) {
        if (i >= sentence.to() || page.tokens().casing(i) == Casing.LOWER) {
            return Optional.empty();
        }
        return page.terms(i).stream().filter(t -> t.is("rank") || t.is("title")).findFirst();
    }

    private boolean isNamePart(int i, int first) {
        if (page.tokens().kind(i) == TokenKind.MARK) {
            return page.text().word(i).equals("-")
                    && i > first
                    && page.tokens().touchesPrevious(i)
                    && i + 1 < sentence.to()
                    && page.tokens().touchesPrevious(i + 1)
                    && page.tokens().casing(i + 1) == Casing.CAPITAL;
        }
        if (page.has(i, "name-particle") && i > first) {
            return true;
        }
        Casing casing = page.tokens().casing(i);
        if (casing != Casing.CAPITAL && casing != Casing.MIXED) {
            return false;
        }
        for (Term term : page.terms(i)) {
            boolean other = !term.attribute("side").isEmpty() && (i == first || term.words().length > 1)
                    || term.is("function")
                    || term.is("people")
                    || term.is("institution")
                    || term.is("harm-word")
                    || term.is("place-word")
                    || term.is("weekday")
                    || term.is("month")
                    || term.is("premodifier")
                    || term.is("numeral");
            if (other) {
                return false;
            }
        }
        return i > first || known.holds(i) || page.<Object>layer("place").at(i).isEmpty();
    }

    private boolean inUpperCase(int from, int to) {
        return page.tokens().casing(from) == Casing.UPPER && page.tokens().casing(to - 1) == Casing.UPPER;
    }

    /** "Viktor Ladygin, 47, of Inza": takes in the age, but not the home. */
    private int withAge(int i) {
        boolean age = i + 1 < sentence.to()
                && page.text().word(i).equals(",")
                && page.tokens().kind(i + 1) == TokenKind.NUMBER
                && page.text().word(i + 1).length() <= 2;
        return age ? i + 2 : i;
    }
}
