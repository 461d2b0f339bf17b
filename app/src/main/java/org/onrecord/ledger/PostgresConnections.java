package org.onrecord.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.ledger.LedgerAddress.OnServer;
import org.postgresql.ds.PGSimpleDataSource;

/** Connections to PostgreSQL servers, set the way a ledger needs them. */
final class PostgresConnections {

    /** Where the tables stand when the address names no {@code currentSchema}. */
    static final String SCHEMA = "onrecord";

    /** Kept, since a logger that nobody holds forgets its level: what the driver has to say reaches people as a problem. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private PostgresConnections() {}

    static String schema(OnServer address) {
        return ServerAddress.parameter(address.url(), "currentSchema")
                .map(path -> path.split(",")[0].strip())
                .filter(name -> !name.isEmpty())
                .orElse(SCHEMA);
    }

    static PGSimpleDataSource source(OnServer address) {
        DRIVER.setLevel(Level.OFF);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setCurrentSchema(quoted(schema(address)));
        source.setApplicationName("onrecord");
        source.setTcpKeepAlive(true);
        source.setReWriteBatchedInserts(true);
        return source;
    }

    /** One transaction after another, each seeing one state of the ledger. */
    static Connection open(OnServer address) throws SQLException {
        Connection connection = source(address).getConnection();
        try (Statement statement = connection.createStatement()) {
            // A server's limits for hasty clients are not meant for one that reckons while it holds its place; and one
            // that
            // is gone without a word shall not hold it for hours.
            statement.execute("set statement_timeout = 0; set lock_timeout = 0;"
                    + " set idle_in_transaction_session_timeout = 0; set tcp_keepalives_idle = 60;"
                    + " set tcp_keepalives_interval = 10; set tcp_keepalives_count = 6;"
                    + " set session characteristics as transaction isolation level repeatable read");
            connection.setAutoCommit(false);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** As SQL writes a name. */
    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
