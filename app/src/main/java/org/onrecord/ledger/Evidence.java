package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.ledger.VerifyReport.Finding;
import org.onrecord.ledger.json.ClaimJson;
import org.onrecord.ledger.json.DocumentJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.Points;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Sha256;

/** Checks that the words which claims rest on stand in the documents that they were read from. */
final class Evidence {

    private record Version(String document, long version) {}

    private record Text(Version of, String text, Points points) {}

    private final Handle handle;
    private final Map<Version, Long> entries = new HashMap<>();
    private Optional<Text> latest = Optional.empty();

    Evidence(Handle handle) {
        this.handle = handle;
    }

    List<Finding> document(long seq, String subject, JsonObject payload) {
        try {
            Document document = DocumentJson.read(payload);
            Version version = new Version(subject, payload.integer("version"));
            entries.put(version, seq);
            latest = Optional.of(new Text(version, document.text(), Points.of(document.text())));
            return Sha256.of(document.text()).equals(document.sha256())
                    ? List.of()
                    : List.of(Finding.at(seq, "the document's text does not fit its SHA-256"));
        } catch (RuntimeException e) {
            return List.of(Finding.at(seq, "holds no document: " + e.getMessage()));
        }
    }

    List<Finding> claims(long seq, String subject, JsonObject payload) {
        Version version = new Version(subject, payload.integer("version"));
        Optional<Text> text = text(version);
        if (text.isEmpty()) {
            return List.of(Finding.at(seq, "asserts claims of a document that is not there: " + subject));
        }
        List<Finding> findings = new ArrayList<>();
        for (JsonObject json : payload.objects("claims")) {
            String id = json.findString("id").orElse("without id");
            try {
                Claim claim = ClaimJson.read(json, text.get().points());
                String words = claim.evidence().in(text.get().text());
                if (!words.equals(json.object("evidence").string("exact"))) {
                    findings.add(Finding.at(seq, "claim " + id + ": its evidence does not stand in the document"));
                }
            } catch (RuntimeException e) {
                findings.add(Finding.at(seq, "claim " + id + " does not fit its document: " + e.getMessage()));
            }
        }
        return findings;
    }

    private Optional<Text> text(Version version) {
        if (latest.isEmpty() || !latest.get().of().equals(version)) {
            Optional<JsonObject> payload =
                    Optional.ofNullable(entries.get(version)).flatMap(seq -> Entries.payload(handle, seq));
            latest = payload.map(p -> p.string("text")).map(text -> new Text(version, text, Points.of(text)));
        }
        return latest;
    }
}
