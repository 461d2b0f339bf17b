package org.onrecord.eval;

import java.util.Optional;

/**
 * How to score.
 *
 * @param differences how many differences to keep for the reader, at least 0
 * @param only counts: articles with a gold count of this sort only
 * @param where articles only whose gold has this value
 */
public record Options(int differences, Optional<Only> only, Optional<Where> where) {

    /** Every article, no differences. */
    public static final Options NONE = new Options(0, Optional.empty(), Optional.empty());

    public Options {
        if (differences < 0) {
            throw new IllegalArgumentException("the number of differences to show is at least 0, not " + differences);
        }
    }

    public Options withDifferences(int number) {
        return new Options(number, only, where);
    }

    public Options with(Only newOnly) {
        return new Options(differences, Optional.of(newOnly), where);
    }

    public Options with(Where newWhere) {
        return new Options(differences, only, Optional.of(newWhere));
    }
}
