package org.onrecord.extract.figure;

import java.util.Optional;
import org.onrecord.extract.rule.Attributed;
import org.onrecord.model.Figure;
import org.onrecord.model.Status;

/**
 * People spoken of together, by the tokens of one sentence.
 *
 * @param kind how the words speak of them
 * @param count how many; empty for a bare plural
 * @param rule that read the count
 * @param figureFrom first token of the number's words (of the whole phrase for "a soldier" and for names)
 * @param figureTo one past the last
 * @param wordsFrom first token of the words for the people; equal to {@code wordsTo} where there are none
 * @param wordsTo one past the last
 * @param status as far as the words tell it
 * @param side by the words themselves; empty where they do not tell
 * @param outcome that the words for the people tell ("bodies": killed); empty otherwise
 */
public record Group(
        Kind kind,
        Optional<Figure> count,
        String rule,
        int figureFrom,
        int figureTo,
        int wordsFrom,
        int wordsTo,
        Status status,
        String side,
        String outcome)
        implements Attributed {

    /** How the words speak of a group. */
    public enum Kind {
        /** "at least 14 soldiers". */
        COUNTED,
        /** "five", where the people are told elsewhere. */
        ELLIPTIC,
        /** "a soldier", "his wife". */
        SINGLE,
        /** "the driver": one person, told of before or known by the role. */
        DEFINITE,
        /** "Private Sani Oumarou". */
        NAMED,
        /** "Russian troops". */
        BARE
    }

    /** True where a pronoun alone tells of the person. */
    public boolean isPronoun() {
        return rule.equals(UncountedReader.PRONOUN);
    }

    /** The same people, with the status and the side that {@code other} words tell where these tell none. */
    Group alsoTold(Group other) {
        return new Group(
                kind,
                count,
                rule,
                figureFrom,
                figureTo,
                wordsFrom,
                wordsTo,
                status == Status.UNKNOWN ? other.status : status,
                side.isEmpty() ? other.side : side,
                outcome);
    }

    public boolean hasWords() {
        return wordsFrom < wordsTo;
    }

    @Override
    public String attribute(String key) {
        return switch (key) {
            case "kind" -> kind.name().toLowerCase(java.util.Locale.ROOT);
            case "counted" -> count.isPresent() ? "yes" : "no";
            case "outcome" -> outcome;
            default -> "";
        };
    }
}
