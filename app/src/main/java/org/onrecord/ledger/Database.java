package org.onrecord.ledger;

import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** A connection to where a ledger stands. For one thread at a time. */
interface Database extends AutoCloseable {

    /** Opens what stands at {@code address}, or makes it where the options allow it. */
    static Database open(LedgerAddress address, LedgerOptions options) {
        if (address instanceof LedgerAddress.InFile file) {
            return SqliteFile.open(file, options);
        }
        return PostgresServer.open((LedgerAddress.OnServer) address, options);
    }

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
