package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.json.ClaimJson;
import org.onrecord.ledger.json.DocumentJson;
import org.onrecord.ledger.json.EngineJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Points;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Entry;
import org.onrecord.model.Extraction;

/** Records extractions within one transaction. */
final class Recorder {

    private final Handle handle;
    private final LedgerOptions options;
    private final Entries.Appender appender;
    private final Ids ids;
    private final Replay replay;

    Recorder(Handle handle, LedgerOptions options) {
        this.handle = handle;
        this.options = options;
        this.appender = new Entries.Appender(handle, options);
        this.ids = new Ids(options.random());
        this.replay = new Replay(handle);
    }

    List<Added> addAll(List<Extraction> batch) {
        List<Added> added = new ArrayList<>();
        for (Extraction extraction : batch) {
            added.add(add(extraction));
        }
        boolean changed = added.stream().anyMatch(a -> a.outcome() != Added.Outcome.UNCHANGED);
        boolean otherProgram = !batch.isEmpty()
                && !DerivedTables.isBy(handle, options.deriver().version());
        if (changed || otherProgram) {
            new Derivation(handle, options.deriver()).refresh(appender, ids, replay.touched());
        }
        return List.copyOf(added);
    }

    private Added add(Extraction extraction) {
        Document document = extraction.document();
        List<Held> held = Held.byKey(handle, document.key());
        Optional<Held> same =
                held.stream().filter(h -> h.sha256().equals(document.sha256())).findFirst();
        if (same.isPresent()) {
            return addKnown(extraction, same.get());
        }
        Optional<Held> before = held.stream().reduce((a, b) -> b);
        String id = before.map(Held::id).orElseGet(() -> ids.mint('d', this::isDocument));
        int version = before.map(Held::version).orElse(0) + 1;
        document.capture().ifPresent(capture -> Captures.keep(handle, capture));
        record(Entry.Operation.DOCUMENT, id, DocumentJson.write(document).put("version", version));
        List<Claim> old =
                before.map(b -> Claims.ofVersion(handle, b.id(), b.version())).orElse(List.of());
        Map<String, String> succeeds = ClaimMatch.match(extraction.claims(), old, ClaimMatch.OTHER_TEXT);
        assertAll(id, version, extraction, Map.of(), succeeds);
        return new Added(
                before.isPresent() ? Added.Outcome.NEW_VERSION : Added.Outcome.NEW,
                id,
                document.id(),
                version,
                extraction.claims().size(),
                List.of());
    }

    private Added addKnown(Extraction extraction, Held held) {
        boolean again =
                !held.engine().equals(EngineJson.write(extraction.engine()).toString());
        List<Claim> old = Claims.ofVersion(handle, held.id(), held.version());
        if (again) {
            Map<String, String> same = ClaimMatch.match(extraction.claims(), old, ClaimMatch.SAME_TEXT);
            assertAll(held.id(), held.version(), extraction, same, same);
        }
        return new Added(
                again ? Added.Outcome.READ_AGAIN : Added.Outcome.UNCHANGED,
                held.id(),
                extraction.document().id(),
                held.version(),
                again ? extraction.claims().size() : old.size(),
                held.differing(extraction.document()));
    }

    /**
     * @param kept ids of the extraction to ids that the same claims already have in this ledger
     * @param from ids of the extraction to ids in this ledger from which they descend
     */
    private void assertAll(
            String document, int version, Extraction extraction, Map<String, String> kept, Map<String, String> from) {
        Map<String, String> names = named(extraction, kept);
        String text = extraction.document().text();
        Points points = Points.of(text);
        List<JsonObject> claims = new ArrayList<>();
        for (Claim claim : extraction.claims()) {
            String id = Objects.requireNonNull(names.get(claim.id()));
            Claim named = claim.withIds(
                    id, claim.partOf().map(names::get), claim.sameAs().map(names::get), claim.incident());
            String root =
                    Optional.ofNullable(from.get(claim.id())).map(this::root).orElse(id);
            claims.add(ClaimJson.write(named, claim.evidence().in(text), points).put("root", root));
        }
        record(
                Entry.Operation.ASSERT,
                document,
                new JsonObject()
                        .put("version", version)
                        .put("engine", EngineJson.write(extraction.engine()))
                        .putObjects("claims", claims));
    }

    private void record(Entry.Operation kind, String subject, JsonObject payload) {
        replay.apply(appender.append(kind, subject, payload), payload);
    }

    private String root(String claim) {
        return handle.createQuery("select root from claim where id = :id order by seq limit 1")
                .bind("id", claim)
                .mapTo(String.class)
                .one();
    }

    /** Ids for all claims: those kept, and new ones that stand for nothing else. */
    private Map<String, String> named(Extraction extraction, Map<String, String> kept) {
        while (true) {
            Map<String, String> names = new HashMap<>(kept);
            Set<String> minted = new HashSet<>();
            for (Claim claim : extraction.claims()) {
                names.computeIfAbsent(claim.id(), k -> ids.mint('c', id -> !minted.add(id)));
            }
            boolean free = Chunks.ask(
                            minted,
                            some -> handle.createQuery("select id from claim where id in (<ids>)")
                                    .bindList("ids", some)
                                    .mapTo(String.class)
                                    .list())
                    .isEmpty();
            if (free) {
                return names;
            }
        }
    }

    private boolean isDocument(String id) {
        return handle.createQuery("select count(*) from document where id = :id")
                        .bind("id", id)
                        .mapTo(Long.class)
                        .one()
                > 0;
    }
}
