package org.onrecord.ledger;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** A PostgreSQL server of a test's own, that can be killed and started again on the files it left. */
final class MortalServer implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;

    static {
        // It says at length that a server which was killed cannot be stopped.
        ((Logger) LoggerFactory.getLogger(EmbeddedPostgres.class)).setLevel(Level.OFF);
    }

    private MortalServer(Path data) throws IOException {
        this.data = data;
        this.server = running();
    }

    static MortalServer start(Path data) throws IOException {
        return new MortalServer(data);
    }

    private EmbeddedPostgres running() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    /** A schema's. */
    String address(String schema) {
        return server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
    }

    /** At once, with all that serve its connections: nothing is written any more. */
    void kill() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle master = ProcessHandle.of(pid).orElseThrow();
        var served = master.descendants().toList();
        master.destroyForcibly();
        served.forEach(ProcessHandle::destroyForcibly);
        master.onExit().join();
        served.forEach(process -> process.onExit().join());
    }

    void restart() throws IOException {
        server.close();
        server = running();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
