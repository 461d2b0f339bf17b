package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.onrecord.model.Problem;

/**
 * A connection to a ledger on a server. Readers never wait. Writers take turns: the chain has one order, so each holds the table of
 * entries to itself from before its first look to its end, and what they do is as if one had come after the other.
 */
final class PostgresDatabase implements Database {

    private final OnServer address;
    private final Connection connection;
    private final Handle handle;
    private final LedgerOptions options;

    PostgresDatabase(OnServer address, Connection connection, LedgerOptions options) {
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
        return within(() -> handle.execute("set transaction read only"), work);
    }

    @Override
    public <T> T write(Function<Handle, T> work) {
        if (options.mode() == LedgerOptions.Mode.READ) {
            throw new LedgerException(
                    Problem.error(address.toString(), "was opened for reading only", "open it for writing"));
        }
        return within(() -> Turn.await(address, options, this::isTurn), work);
    }

    /** The lock is asked for before anything is read, since the state that a transaction sees is that of its first look. */
    private boolean isTurn() {
        try {
            handle.execute("set local lock_timeout = '1s'");
            handle.execute("lock table entry in share row exclusive mode");
            handle.execute("set local lock_timeout = 0");
            return true;
        } catch (JdbiException e) {
            if (PostgresTroubles.is(e, PostgresTroubles.LOCK_NOT_AVAILABLE)) {
                rollBack();
                return false;
            }
            throw e;
        }
    }

    private <T> T within(Runnable begin, Function<Handle, T> work) {
        try {
            begin.run();
            T result = work.apply(handle);
            connection.commit();
            return result;
        } catch (JdbiException | SQLException e) {
            rollBack();
            throw PostgresTroubles.explain(address, e);
        } catch (RuntimeException | Error e) {
            rollBack();
            throw e;
        }
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            // Where the connection is lost the server rolls back by itself; the first error is the one to tell.
        }
    }

    /** Writes the tables anew: what was deleted stands in none of their files any more. Waits for each table, and says so. */
    @Override
    public void settle() {
        try {
            connection.setAutoCommit(true);
            handle.execute("set lock_timeout = '1s'");
            for (String table : PostgresServer.tables(connection)) {
                Turn.await(address, options, () -> isWrittenAnew(table));
            }
            handle.execute("reset lock_timeout");
        } catch (JdbiException | SQLException e) {
            throw PostgresTroubles.explain(address, e);
        } finally {
            resumeTransactions();
        }
    }

    private void resumeTransactions() {
        try {
            connection.setAutoCommit(false);
        } catch (SQLException e) {
            // The connection is lost; whoever uses it next is told.
        }
    }

    private boolean isWrittenAnew(String table) {
        try {
            handle.execute("vacuum (full, analyze) " + PostgresConnections.quoted(table));
            return true;
        } catch (JdbiException e) {
            if (PostgresTroubles.is(e, PostgresTroubles.LOCK_NOT_AVAILABLE)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw PostgresTroubles.explain(address, e);
        }
    }
}
