package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.onrecord.model.Problem;
import org.sqlite.SQLiteErrorCode;

/** An open SQLite file. Readers never wait for a writer; one writer waits for another. */
final class SqliteDatabase implements Database {

    private final LedgerAddress.InFile address;
    private final Connection connection;
    private final Handle handle;
    private final LedgerOptions options;

    SqliteDatabase(LedgerAddress.InFile address, Connection connection, LedgerOptions options) {
        this.address = address;
        this.connection = connection;
        this.handle = Handles.open(connection);
        this.options = options;
    }

    @Override
    public LedgerAddress address() {
        return address;
    }

    @Override
    public <T> T read(Function<Handle, T> work) {
        return within("BEGIN", work);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        if (options.mode() == LedgerOptions.Mode.READ) {
            throw new LedgerException(
                    Problem.error(address.toString(), "was opened for reading only", "open it for writing"));
        }
        return within("BEGIN IMMEDIATE", work);
    }

    private <T> T within(String begin, Function<Handle, T> work) {
        begin(begin);
        try {
            T result = work.apply(handle);
            handle.execute("COMMIT");
            return result;
        } catch (JdbiException e) {
            rollBack();
            throw SqliteTroubles.explain(address.path(), e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
    }

    private void rollBack() {
        try {
            handle.execute("ROLLBACK");
        } catch (JdbiException e) {
            // After some errors (a full disk) SQLite has rolled back by itself; the first error is the one to tell.
        }
    }

    private void begin(String begin) {
        Turn.await(address, options, () -> {
            try {
                handle.execute(begin);
                return true;
            } catch (JdbiException e) {
                if (SqliteTroubles.is(e, SQLiteErrorCode.SQLITE_BUSY)) {
                    return false;
                }
                throw SqliteTroubles.explain(address.path(), e);
            }
        });
    }

    /** Empties the write-ahead log into the file; with secure_delete on, what was deleted is overwritten there. */
    @Override
    public void settle() {
        try {
            handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapToMap().list();
        } catch (JdbiException e) {
            throw SqliteTroubles.explain(address.path(), e);
        }
    }

    @Override
    public void close() {
        handle.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteTroubles.explain(address.path(), e);
        }
    }
}
