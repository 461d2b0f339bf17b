package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.ClaimRow.Origin;
import org.onrecord.ledger.json.AstralPoints;
import org.onrecord.ledger.json.Change;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Points;
import org.onrecord.ledger.json.Reading;
import org.onrecord.model.Entry;

/** What asserting claims does to those that stood before: an engine's take the place of an engine's, never of a person's. */
final class AssertedClaims {

    /** Room for claims that persons put in between. */
    private static final long BETWEEN_PLACES = 1000;

    private final Handle handle;
    private final Entry entry;
    private final long version;
    private final String known;
    private final Points points;
    private final List<ClaimRow> rows = new ArrayList<>();

    AssertedClaims(Handle handle, Entry entry, long version) {
        this.handle = handle;
        this.entry = entry;
        this.version = version;
        record Text(String known, String astral) {}
        Text text = handle.createQuery("select known, astral from document where id = :id and version = :version")
                .bind("id", entry.subject())
                .bind("version", version)
                .map((r, context) -> new Text(r.getString("known"), r.getString("astral")))
                .one();
        this.known = text.known();
        this.points = AstralPoints.of(text.astral());
    }

    /** One more claim, put in by a person; it stands behind the last one that begins no later in the text. */
    void byPerson(JsonObject claim) {
        long place = behind(ClaimRow.ofVersion(handle, entry.subject(), version), claim);
        ClaimRow.insert(handle, List.of(row(claim, place, Origin.PERSON)), points);
    }

    /** A place behind the last of {@code rows} that begins no later than {@code claim}. */
    private static long behind(List<ClaimRow> rows, JsonObject claim) {
        return 1
                + rows.stream()
                        .filter(r -> start(r.body()) <= start(claim))
                        .mapToLong(ClaimRow::place)
                        .max()
                        .orElse(0);
    }

    private static long start(JsonObject claim) {
        return claim.object("evidence").integer("start");
    }

    /** All claims that an engine reads. */
    void byEngine(List<JsonObject> claims) {
        Map<String, ClaimRow> before = new LinkedHashMap<>();
        ClaimRow.ofVersion(handle, entry.subject(), version).forEach(r -> before.put(r.id(), r));
        Map<String, String> labels = labels(before, claims);
        if (!before.isEmpty()) {
            handle.createUpdate("""
                            update claim set until = :seq where document = :document and version = :version and until is null""")
                    .bind("seq", entry.seq())
                    .bind("document", entry.subject())
                    .bind("version", version)
                    .execute();
        }
        long place = 0;
        for (JsonObject claim : claims) {
            place += BETWEEN_PLACES;
            ClaimRow fresh = row(claim, place, Origin.ENGINE);
            Optional<ClaimRow> old = Optional.ofNullable(before.remove(fresh.id()));
            rows.add(old.filter(ClaimRow::isDecided).map(o -> kept(o, fresh)).orElse(fresh));
        }
        before.values().stream().filter(this::isTouched).forEach(old -> rows.add(missed(old, labels)));
        ClaimRow.insert(handle, rows, points);
        if (version > 1 && isFirstAssertion()) {
            newVersion();
        }
    }

    private ClaimRow row(JsonObject claim, long place, Origin origin) {
        return new ClaimRow(
                claim.string("id"),
                entry.seq(),
                entry.subject(),
                version,
                place,
                claim.string("root"),
                known,
                claim,
                origin,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Stays as the person left it; only its happening is told apart from others by the engine. */
    private ClaimRow kept(ClaimRow old, ClaimRow fresh) {
        JsonObject body =
                Change.text("incident", fresh.body().string("incident")).in(old.body());
        boolean person = old.origin() == Origin.PERSON;
        boolean same = Reading.same(old.told(), fresh.body());
        Optional<Pending> pending =
                same ? old.pending().filter(p -> p == Pending.READ_OTHERWISE) : Optional.of(Pending.READ_OTHERWISE);
        return new ClaimRow(
                old.id(),
                entry.seq(),
                old.document(),
                version,
                fresh.place(),
                old.root(),
                known,
                body,
                person ? Origin.PERSON : Origin.ENGINE,
                person ? old.reading() : Optional.of(fresh.body()),
                old.offFrom(),
                pending);
    }

    private ClaimRow missed(ClaimRow old, Map<String, String> labels) {
        String label = old.body().string("incident");
        ClaimRow moved = old.at(behind(rows, old.body()))
                .saying(
                        Change.text("incident", labels.getOrDefault(label, label))
                                .in(old.body()),
                        old.reading(),
                        old.offFrom())
                .from(entry.seq());
        return old.origin() == Origin.PERSON ? moved : moved.waiting(Origin.KEPT, Optional.of(Pending.NOT_FOUND));
    }

    /** From an old label of a happening to the new one that most of its claims bear. */
    private static Map<String, String> labels(Map<String, ClaimRow> before, List<JsonObject> claims) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (JsonObject claim : claims) {
            Optional.ofNullable(before.get(claim.string("id")))
                    .ifPresent(old -> counts.computeIfAbsent(old.body().string("incident"), k -> new HashMap<>())
                            .merge(claim.string("incident"), 1, Integer::sum));
        }
        Map<String, String> labels = new HashMap<>();
        counts.forEach((old, fresh) -> labels.put(
                old,
                fresh.entrySet().stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow()
                        .getKey()));
        return labels;
    }

    private boolean isTouched(ClaimRow row) {
        return row.isDecided() || Decided.isTouched(handle, row.id(), row.root());
    }

    private boolean isFirstAssertion() {
        return handle.createQuery(
                                "select count(*) from assertion where document = :id and version = :version and seq < :seq")
                        .bind("id", entry.subject())
                        .bind("version", version)
                        .bind("seq", entry.seq())
                        .mapTo(Long.class)
                        .one()
                == 0;
    }

    /** What a person decided on the text before has to be looked at again. */
    private void newVersion() {
        List<ClaimRow> decided = handle.createQuery("""
                        select * from claim where document = :document and version < :version and until is null
                            and (reading is not null or origin <> 'engine') and pending is null order by id""")
                .bind("document", entry.subject())
                .bind("version", version)
                .map((row, context) -> ClaimRow.of(row))
                .list();
        for (ClaimRow row : decided) {
            ClaimRow.end(handle, row.id(), entry.seq());
            ClaimRow.insert(
                    handle,
                    List.of(row.from(entry.seq()).waiting(row.origin(), Optional.of(Pending.NEW_VERSION))),
                    pointsOf(row));
        }
    }

    private Points pointsOf(ClaimRow row) {
        return AstralPoints.of(handle.createQuery("select astral from document where id = :id and version = :version")
                .bind("id", row.document())
                .bind("version", row.version())
                .mapTo(String.class)
                .one());
    }
}
