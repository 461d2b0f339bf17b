package org.onrecord.ledger;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.stamp.Authority;
import org.onrecord.ledger.stamp.Stamp;
import org.onrecord.ledger.stamp.StampException;
import org.onrecord.ledger.stamp.Token;
import org.onrecord.model.Capture;
import org.onrecord.model.Entry;
import org.onrecord.model.Extraction;
import org.onrecord.model.Family;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Problem;

/**
 * A ledger, open. For one thread at a time; threads and processes that work at once open one each.
 *
 * <p>Every method may throw a {@link LedgerException} that says what is wrong with the file or the server and what to do.
 */
public final class Ledger implements AutoCloseable {

    private final Database database;
    private final LedgerOptions options;

    private Ledger(Database database, LedgerOptions options) {
        this.database = database;
        this.options = options;
    }

    /** Opens what stands at {@code address}, or makes it where the options allow it. */
    public static Ledger open(LedgerAddress address, LedgerOptions options) {
        return new Ledger(Database.open(address, options), options);
    }

    /** As {@link #addAll}, for one article. */
    public Added add(Extraction extraction) {
        return addAll(List.of(extraction)).get(0);
    }

    /**
     * Records all of {@code batch} in one transaction, or nothing of it. What is held already, read by the same engine, is left alone.
     *
     * @return what became of each, in the order given
     */
    public List<Added> addAll(List<Extraction> batch) {
        return database.write(handle -> new Recorder(handle, options).addAll(batch));
    }

    /**
     * Records what a person decided, and what follows from it.
     *
     * @param why in a few words; may be empty where the decision does not need it
     * @throws Refusal where it names what is not there, is not understood, or goes against what is on record
     */
    public DecisionReport decide(Decision decision, String why) {
        return database.write(handle -> new Deciding(handle, options).decide(decision, why));
    }

    /** What persons decided on claims, by id of the claim; those on which nobody decided anything are not there. */
    public Map<String, ClaimMarks> marks(AsOf at) {
        return database.read(handle -> Marks.at(handle, Moment.of(handle, at)));
    }

    /** Claims that wait for a person, in the order of their documents. */
    public List<PendingClaim> pending(AsOf at) {
        return database.read(handle -> Claims.pending(handle, Moment.of(handle, at)));
    }

    /**
     * The life of a document, a claim or an incident, entry by entry.
     *
     * @param id or its beginning
     * @throws Refusal where there is none
     */
    public List<HistoryLine> history(String id, AsOf at) {
        return database.read(handle -> History.of(handle, id, Moment.of(handle, at)));
    }

    /** Whose ledger it is. */
    public Mode mode(AsOf at) {
        return database.read(
                handle -> Settled.mode(handle, Moment.of(handle, at).seq()));
    }

    /** In the order in which they were recorded. */
    public List<DocumentCard> documents(AsOf at) {
        return database.read(handle -> Documents.list(handle, Moment.of(handle, at)));
    }

    /** @param id of the ledger ({@code d-…}, or its beginning) or of the input */
    public Optional<StoredDocument> findDocument(String id, AsOf at) {
        return database.read(handle -> Documents.find(handle, id, Moment.of(handle, at)));
    }

    /** In the order in which their documents were recorded, then as they stand in the text. */
    public List<KnownClaim> claims(ClaimFilter filter, AsOf at) {
        return database.read(handle ->
                select(handle, filter, at).stream().filter(filter::lets).toList());
    }

    private List<KnownClaim> select(Handle handle, ClaimFilter filter, AsOf at) {
        Moment moment = Moment.of(handle, at);
        if (filter.incident().isPresent()) {
            List<String> ids = new Incidents(handle, options.deriver())
                    .find(filter.incident().get(), at)
                    .map(view -> view.incident().claims())
                    .orElse(List.of());
            return Claims.ofIds(handle, moment, ids);
        }
        return filter.document().isPresent()
                ? Claims.ofDocument(handle, moment, filter.document().get())
                : Claims.all(handle, moment);
    }

    /** By day, oldest first. */
    public List<IncidentView> incidents(IncidentFilter filter, AsOf at) {
        return database.read(handle -> new Incidents(handle, options.deriver())
                .list(at).stream().filter(filter::lets).toList());
    }

    /**
     * A page of {@link #incidents(IncidentFilter, AsOf)}, found by columns: what its rows say is read of them alone. As of the past, the
     * order is by the days that the incidents have now, those that stand no longer last; claims that were never linked are on no page.
     */
    public List<IncidentView> incidents(IncidentFilter filter, AsOf at, Page page) {
        return database.read(handle -> new Incidents(handle, options.deriver()).page(filter, at, page));
    }

    /** From the ids of claims to those of the incidents that they belong to. */
    public Map<String, String> homes(AsOf at) {
        return database.read(handle -> new Incidents(handle, options.deriver()).homes(at));
    }

    /**
     * An incident that has gone into another leads to that one.
     *
     * @throws LedgerException where more than one begins so
     */
    public Optional<IncidentView> findIncident(String idOrPrefix, AsOf at) {
        return database.read(handle -> new Incidents(handle, options.deriver()).find(idOrPrefix, at));
    }

    /** Reprints of one text, by the ledger's ids of documents. */
    public List<Family> families(AsOf at) {
        return database.read(handle -> new Incidents(handle, options.deriver()).families(at));
    }

    /**
     * Recomputes the chain and all commitments, and checks the evidence.
     *
     * @param full also replays all entries and compares every derived table
     */
    public VerifyReport verify(boolean full) {
        return verify(full ? Checks.FULL : Checks.ENTRIES);
    }

    /** As {@link #verify(boolean)}, and against what was kept outside of the ledger; also checks captures and stamps. */
    public VerifyReport verify(Checks checks) {
        return database.read(handle -> {
            VerifyReport report = new Verification(handle, checks).run();
            return checks.full()
                    ? FullVerification.extend(
                            report, handle, options.deriver(), database.address() instanceof LedgerAddress.InFile)
                    : report;
        });
    }

    /**
     * Has the head stamped with the time, and keeps the stamp. The authority is told the head's hash and nothing else.
     *
     * @throws StampException where the authority gives none; nothing is recorded then
     */
    public Anchored anchor(Authority authority) throws StampException {
        Entry head = database.read(Entries::head)
                .orElseThrow(() -> new LedgerException(Problem.error(
                        database.address().toString(), "holds nothing that could be stamped", "add articles first")));
        Token token = authority.stamp(head.hash(), options.random());
        Stamp stamp = token.check(head.hash(), Optional.empty());
        database.write(handle -> {
            Anchors.keep(handle, head.seq(), token.der());
            return true;
        });
        return new Anchored(head.seq(), head.hash(), stamp);
    }

    /** The bytes from which a version of a document was read, by their SHA-256. */
    public Optional<Capture> findCapture(String sha256) {
        return database.read(handle -> Captures.find(handle, sha256));
    }

    /** Makes the derived tables anew from the entries; records new links only where the program has changed since. */
    public void rebuild() {
        database.write(handle -> {
            Rebuilding.empty(handle);
            Rebuilding.replay(handle, handle);
            new Derivation(handle, options.deriver())
                    .refresh(new Entries.Appender(handle, options), new Ids(options.random()));
            return true;
        });
    }

    /**
     * A document and all others that hold the same text or were read from the same bytes, in any version: what {@link #erase} would erase.
     *
     * @param document of the ledger ({@code d-…}, or its beginning) or of the input
     * @throws Refusal where there is none
     */
    public List<DocumentCard> copies(String document) {
        return database.read(handle -> {
            String id = new Named(handle, options).document(document).document();
            List<String> all = Erasure.copies(handle, id);
            return Documents.list(handle, Moment.NOW).stream()
                    .filter(card -> all.contains(card.article().id()))
                    .sorted(java.util.Comparator.comparing(
                            card -> !card.article().id().equals(id)))
                    .toList();
        });
    }

    /**
     * Erases all versions of a document and of its {@link #copies}, the bytes they were read from and every claim; what is left says
     * that this was done, by whom and why.
     *
     * @param document the ledger's id ({@code d-…})
     * @return numbers of the entries whose payloads are gone; empty where there is no such document
     */
    public List<Long> erase(String document, String why) {
        List<Long> entries = database.write(handle -> Erasure.erase(handle, options, document, why));
        database.settle();
        return entries;
    }

    /** Copies the whole ledger, as of this moment, into a new file that only its owner can read. */
    public BackupReport backup(Path file) {
        if (database.address() instanceof LedgerAddress.InFile ledger) {
            return Backup.write(ledger.path(), file);
        }
        throw new LedgerException(
                Problem.error(database.address().toString(), "is on a server", "dump it: onrecord dump FILE"));
    }

    /**
     * Writes the whole ledger, as of this moment, as lines of canonical JSON that any database can take in again with {@link #restore}.
     *
     * @throws LedgerException where an entry is not as it was recorded; what was written then is no dump
     * @throws java.io.UncheckedIOException where {@code out} refuses
     */
    public DumpReport dump(OutputStream out) {
        return database.read(
                handle -> DumpWriter.write(handle, database.address().toString(), out));
    }

    /** As {@link #dump(OutputStream)}, to a new file that only its owner can read and that is there only when it is whole. */
    public DumpReport dump(Path file) {
        return DumpFile.write(file, this::dump);
    }

    /** Writes what the ledger says without moments, salts and hashes, and with ids by their order: for comparing two ledgers. */
    public void dumpCanonical(OutputStream out) {
        database.read(handle -> {
            CanonicalDump.write(handle, out);
            return true;
        });
    }

    /** As {@link #dumpCanonical(OutputStream)}, to a new file that only its owner can read. */
    public void dumpCanonical(Path file) {
        DumpFile.write(file, out -> {
            dumpCanonical(out);
            return true;
        });
    }

    /** What was erased so far, to be left out where an older dump is restored. */
    public Erasures erasures() {
        return database.read(Erasures::of);
    }

    /**
     * Makes a ledger of a dump, with the same entries and hashes: all of it or nothing.
     *
     * @param address where nothing stands yet, or a ledger without entries
     * @param dump buffered; not closed
     * @param name of the dump, for messages
     * @param since what was erased after the dump: is left out, and entries that say so are added
     * @throws LedgerException where the dump was altered or is not whole, naming the line, or there are entries already
     */
    public static DumpReport restore(
            LedgerAddress address, LedgerOptions options, InputStream dump, String name, Erasures since) {
        return Restoring.restore(address, options, new DumpReader(dump, name), since);
    }

    @Override
    public void close() {
        database.close();
    }
}
