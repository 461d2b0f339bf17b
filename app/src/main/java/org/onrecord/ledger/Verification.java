package org.onrecord.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.ledger.VerifyReport.Finding;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.MalformedJson;
import org.onrecord.model.Entry;
import org.onrecord.model.Sha256;

/** Recomputes the chain and every commitment, and checks that the words of every claim stand in its document. */
final class Verification {

    private static final int PAGE = 200;

    /** An entry and its payload as they stand, before anything is believed of them. */
    private record Line(
            long seq,
            String recorded,
            String actor,
            String kind,
            String subject,
            String commitment,
            String previous,
            String hash,
            byte @Nullable [] salt,
            byte @Nullable [] content,
            @Nullable String packed) {

        static Line of(ResultSet row) throws SQLException {
            return new Line(
                    row.getLong("seq"),
                    row.getString("recorded"),
                    row.getString("actor"),
                    row.getString("kind"),
                    row.getString("subject"),
                    row.getString("commitment"),
                    row.getString("previous"),
                    row.getString("hash"),
                    row.getBytes("salt"),
                    row.getBytes("content"),
                    row.getString("packed"));
        }
    }

    private final Handle handle;
    private final Checks checks;
    private final Set<Long> stamped;
    private final Map<Long, String> hashes = new HashMap<>();
    private final Map<String, Long> captures = new HashMap<>();
    private OptionalLong kept = OptionalLong.empty();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Long> gone = new TreeSet<>();
    private final Set<Long> erased = new HashSet<>();
    private final Evidence evidence;
    private long last;
    private String head = Chain.BEGINNING;
    private String recorded = "";

    Verification(Handle handle, Checks checks) {
        this.handle = handle;
        this.checks = checks;
        this.stamped = Set.copyOf(Anchors.stamped(handle));
        this.evidence = new Evidence(handle);
    }

    VerifyReport run() {
        List<Line> page = page();
        while (!page.isEmpty()) {
            page.forEach(this::check);
            page = page();
        }
        gone.stream()
                .filter(seq -> !erased.contains(seq))
                .forEach(seq ->
                        findings.add(Finding.at(seq, "its payload is gone, and no entry says that it was erased")));
        handle.createQuery("select seq from payload where seq not in (select seq from entry) order by seq")
                .mapTo(Long.class)
                .forEach(seq -> findings.add(Finding.at(seq, "there is a payload but no entry")));
        findings.addAll(Captures.check(handle, captures));
        Anchors.Checked anchors = Anchors.check(handle, hashes, checks.trust());
        findings.addAll(anchors.findings());
        if (checks.head().isPresent() && kept.isEmpty()) {
            findings.add(Finding.of("no entry has the head " + checks.head().get()
                    + ": entries were cut off, this is an older copy, or the chain was made anew"));
        }
        findings.sort((a, b) ->
                Long.compare(a.entry().orElse(Long.MAX_VALUE), b.entry().orElse(Long.MAX_VALUE)));
        return new VerifyReport(
                last,
                head,
                gone.stream().filter(erased::contains).count(),
                false,
                anchors.stamps(),
                findings,
                Certainty.notes(last, kept, anchors.stamps()));
    }

    private List<Line> page() {
        return handle.createQuery("""
                        select e.*, p.salt, p.content, p.packed from entry e left join payload p on p.seq = e.seq
                        where e.seq > :last order by e.seq limit :page""")
                .bind("last", last)
                .bind("page", PAGE)
                .map((row, context) -> Line.of(row))
                .list();
    }

    private void check(Line line) {
        if (line.seq() != last + 1) {
            findings.add(Finding.at(last + 1, "is missing"));
        }
        if (!line.previous().equals(head)) {
            findings.add(Finding.at(line.seq(), "does not follow from the entry before it"));
        }
        String hash = Chain.hash(
                line.seq(),
                line.recorded(),
                line.actor(),
                line.kind(),
                line.subject(),
                line.commitment(),
                line.previous());
        if (!hash.equals(line.hash())) {
            findings.add(Finding.at(line.seq(), "was altered: its hash does not fit what it says"));
        }
        if (!isMoment(line.recorded()) || line.recorded().compareTo(recorded) < 0) {
            findings.add(Finding.at(line.seq(), "was recorded before the entry before it"));
        }
        last = line.seq();
        head = line.hash();
        recorded = line.recorded();
        if (stamped.contains(last)) {
            hashes.put(last, head);
        }
        if (checks.head().filter(head::equals).isPresent()) {
            kept = OptionalLong.of(last);
        }
        byte @Nullable [] salt = line.salt();
        byte @Nullable [] content = line.content();
        if (salt == null || content == null) {
            gone.add(line.seq());
        } else {
            payload(line, salt, content).ifPresent(payload -> meaning(line, payload));
        }
    }

    private static boolean isMoment(String text) {
        try {
            return Moments.text(Instant.parse(text)).equals(text);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Optional<JsonObject> payload(Line line, byte[] salt, byte[] content) {
        try {
            byte[] plain = Packing.unpack(content);
            if (!Chain.commitment(salt, plain).equals(line.commitment())
                    || !Sha256.of(content).equals(line.packed())
                    || salt.length != Chain.SALT_BYTES) {
                findings.add(Finding.at(line.seq(), "its payload is not the one that was recorded"));
                return Optional.empty();
            }
            JsonObject payload = JsonText.read(plain);
            if (!Arrays.equals(CanonicalJson.bytes(payload), plain)) {
                findings.add(Finding.at(line.seq(), "its payload is not in canonical form"));
            }
            return Optional.of(payload);
        } catch (MalformedJson e) {
            findings.add(Finding.at(line.seq(), "its payload cannot be read: " + e.getMessage()));
            return Optional.empty();
        }
    }

    private void meaning(Line line, JsonObject payload) {
        if (Arrays.stream(Entry.Operation.values()).noneMatch(o -> o.name().equals(line.kind()))) {
            findings.add(Finding.at(line.seq(), "says an operation that there is none of: " + line.kind()));
            return;
        }
        switch (Entry.Operation.valueOf(line.kind())) {
            case DOCUMENT -> {
                evidence.document(line.seq(), line.subject(), payload).forEach(findings::add);
                payload.findString("capture").ifPresent(sha256 -> captures.putIfAbsent(sha256, line.seq()));
            }
            case ASSERT -> evidence.claims(line.seq(), line.subject(), payload).forEach(findings::add);
            case ERASE -> erased.addAll(payload.numbers("entries"));
            default -> {}
        }
    }
}
