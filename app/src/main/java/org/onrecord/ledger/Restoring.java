package org.onrecord.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.model.Entry;
import org.onrecord.model.Problem;

/** Writes the entries of a dump into an empty ledger and derives the rest, within one transaction. */
final class Restoring {

    private final Handle handle;
    private final LedgerOptions options;
    private final Erasures since;
    private final Set<Long> left = new HashSet<>();

    private Restoring(Handle handle, LedgerOptions options, Erasures since) {
        this.handle = handle;
        this.options = options;
        this.since = since;
    }

    /**
     * Into what stands at {@code address}, or what is made there: a file gets its name only when all of it is restored.
     *
     * @throws LedgerException where the dump is not whole, or there are entries already
     */
    static DumpReport restore(LedgerAddress address, LedgerOptions options, DumpReader dump, Erasures since) {
        if (address instanceof LedgerAddress.InFile file && !Files.exists(file.path())) {
            Path target = file.path().toAbsolutePath().normalize();
            try {
                return NewSqliteFile.filled(
                        target, file.byDefault(), made -> into(LedgerAddress.of(made), options, dump, since));
            } catch (IOException e) {
                throw FileTroubles.explain(target, e);
            } catch (SQLException e) {
                throw SqliteTroubles.explain(target, e);
            }
        }
        return into(address, options, dump, since);
    }

    private static DumpReport into(LedgerAddress address, LedgerOptions options, DumpReader dump, Erasures since) {
        try (Database database = Database.open(address, options)) {
            return within(database, options, dump, since);
        }
    }

    private static DumpReport within(Database database, LedgerOptions options, DumpReader dump, Erasures since) {
        return database.write(handle -> {
            Entries.head(handle).ifPresent(head -> {
                throw new LedgerException(Problem.error(
                        database.address().toString(),
                        "holds " + head.seq() + (head.seq() == 1 ? " entry" : " entries") + " already",
                        "restore into a new ledger, named with --ledger"));
            });
            return new Restoring(handle, options, since).restore(dump);
        });
    }

    private DumpReport restore(DumpReader dump) {
        DumpReport read = dump.read(this::write, this::keep);
        Rebuilding.replay(handle, handle);
        if (left.isEmpty()) {
            if (DerivedTables.isBy(handle, options.deriver().version())) {
                new Derivation(handle, options.deriver()).restore();
            }
            return read;
        }
        Entries.Appender appender = new Entries.Appender(handle, options);
        for (Erasures.Again again : since.again(left)) {
            Entry entry = appender.append(Entry.Operation.ERASE, again.subject(), again.payload());
            new Replay(handle).apply(entry, again.payload());
        }
        Captures.release(handle);
        new Derivation(handle, options.deriver()).refresh(appender, new Ids(options.random()));
        Entry head = Entries.head(handle).orElseThrow();
        return new DumpReport(head.seq(), head.hash(), read.erased() + left.size());
    }

    private void keep(DumpLine.Beside beside) {
        if (beside instanceof DumpLine.Captured captured) {
            Captures.keep(handle, captured.capture());
        } else if (beside instanceof DumpLine.Stamped stamped) {
            Anchors.keep(handle, stamped.seq(), stamped.token());
        }
    }

    private void write(DumpLine.Recorded line) {
        Entry entry = line.entry();
        Entries.write(handle, entry);
        if (line.sealed().isPresent()) {
            if (since.covers(entry)) {
                left.add(entry.seq());
            } else {
                Succession.Sealed sealed = line.sealed().get();
                Entries.writePayload(handle, entry.seq(), sealed.salt(), CanonicalJson.bytes(sealed.payload()));
            }
        }
    }
}
