package org.onrecord.ledger;

import java.util.Optional;

/**
 * Part of a list.
 *
 * @param count how many rows at most, at least 1
 * @param after id of the row before the first; empty to begin with the first of all
 */
public record Page(int count, Optional<String> after) {

    public Page {
        if (count < 1) {
            throw new IllegalArgumentException("a page has at least one row: " + count);
        }
    }

    public static Page first(int count) {
        return new Page(count, Optional.empty());
    }

    /** As long a page, behind the row with this id. */
    public Page after(String id) {
        return new Page(count, Optional.of(id));
    }
}
