package org.onrecord.ledger;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A point on both axes as the tables keep them.
 *
 * @param seq the last entry that counts
 * @param day the last day on which something was known that counts
 */
record Moment(long seq, String day) {

    private static final String NO_DAY_IS_LATER = "9999-12-31";

    static final Moment NOW = new Moment(Long.MAX_VALUE, NO_DAY_IS_LATER);

    static Moment of(Handle handle, AsOf at) {
        return new Moment(
                at.recorded().map(moment -> Entries.lastAt(handle, moment)).orElse(Long.MAX_VALUE),
                at.known().map(Object::toString).orElse(NO_DAY_IS_LATER));
    }

    /** For queries that speak of {@code :last} and {@code :day}. */
    Query bind(Query query) {
        return query.bind("last", seq).bind("day", day);
    }
}
