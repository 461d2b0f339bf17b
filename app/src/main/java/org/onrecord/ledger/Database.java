package org.onrecord.ledger;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A connection to where a ledger stands. For one thread at a time. */
interface Database extends AutoCloseable {

    /** Everything inside sees one state. */
    <T> T read(Function<Handle, T> work);

    /** All or nothing; waits while another process writes, and says so. */
    <T> T write(Function<Handle, T> work);

    /** Makes sure that what was deleted is gone from where the database keeps its changes in flight. */
    void settle();

    LedgerAddress address();

    @Override
    void close();
}
