package org.onrecord.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.onrecord.ledger.Succession.Sealed;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.MalformedJson;
import org.onrecord.model.Capture;
import org.onrecord.model.Entry;

/**
 * A line of a dump; {@code line} says of which kind. The first is the header, the last the end, entries stand in their order between. What
 * else a ledger may keep gets kinds of its own, between the last entry and the end.
 */
sealed interface DumpLine {

    /** The version of the format that is written, and the newest that is read. */
    long VERSION = 1;

    JsonObject json();

    /** @throws MalformedJson where it is none */
    static DumpLine read(JsonObject json) {
        String kind = json.string("line");
        return switch (kind) {
            case Header.KIND -> new Header(json.integer("version"));
            case Recorded.KIND -> Recorded.read(json);
            case Captured.KIND -> new Captured(Capture.of(base64(json.string("content"))));
            case Stamped.KIND -> new Stamped(json.integer("seq"), base64(json.string("token")));
            case End.KIND -> new End(json.integer("entries"), json.string("head"), json.string("sha256"));
            default -> throw new MalformedJson("of a kind that this program does not know: " + kind);
        };
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new MalformedJson("not in Base64", e);
        }
    }

    /** What stands beside the entries. */
    sealed interface Beside extends DumpLine {}

    /** Bytes that documents were read from. */
    record Captured(Capture capture) implements Beside {

        static final String KIND = "capture";

        @Override
        public JsonObject json() {
            return new JsonObject()
                    .put("line", KIND)
                    .put("sha256", capture.sha256())
                    .put("content", Base64.getEncoder().encodeToString(capture.bytes()));
        }
    }

    /** A stamp of time on the entry {@code seq}. */
    record Stamped(long seq, byte[] token) implements Beside {

        static final String KIND = "stamp";

        @Override
        public JsonObject json() {
            return new JsonObject()
                    .put("line", KIND)
                    .put("seq", seq)
                    .put("token", Base64.getEncoder().encodeToString(token));
        }
    }

    /** That this is a dump, and of which version. */
    record Header(long version) implements DumpLine {

        static final String KIND = "onrecord";

        @Override
        public JsonObject json() {
            return new JsonObject().put("line", KIND).put("version", version);
        }
    }

    /** An entry with its payload, or without where that was erased. */
    record Recorded(Entry entry, Optional<Sealed> sealed) implements DumpLine {

        static final String KIND = "entry";

        static Recorded read(JsonObject json) {
            Entry.Operation kind = Arrays.stream(Entry.Operation.values())
                    .filter(o -> o.name().equals(json.string("kind")))
                    .findFirst()
                    .orElseThrow(() -> new MalformedJson(
                            "of an operation that this program does not know: " + json.string("kind")));
            Entry entry = new Entry(
                    json.integer("seq"),
                    moment(json.string("recorded")),
                    json.string("actor"),
                    kind,
                    json.string("subject"),
                    json.string("commitment"),
                    json.string("previous"),
                    json.string("hash"));
            if (json.has("salt") != json.has("payload")) {
                throw new MalformedJson("salt and payload stand together or not at all");
            }
            return new Recorded(
                    entry, json.findObject("payload").map(payload -> new Sealed(salt(json.string("salt")), payload)));
        }

        private static Instant moment(String text) {
            try {
                Instant moment = Instant.parse(text);
                if (Moments.text(moment).equals(text)) {
                    return moment;
                }
            } catch (DateTimeException e) {
                throw new MalformedJson("no moment: " + text, e);
            }
            throw new MalformedJson("no moment as a ledger writes it: " + text);
        }

        private static byte[] salt(String hex) {
            try {
                return HexFormat.of().parseHex(hex);
            } catch (IllegalArgumentException e) {
                throw new MalformedJson("no salt", e);
            }
        }

        @Override
        public JsonObject json() {
            JsonObject json = new JsonObject()
                    .put("line", KIND)
                    .put("seq", entry.seq())
                    .put("recorded", Moments.text(entry.recorded()))
                    .put("actor", entry.actor())
                    .put("kind", entry.kind().name())
                    .put("subject", entry.subject())
                    .put("commitment", entry.commitment())
                    .put("previous", entry.previous())
                    .put("hash", entry.hash());
            sealed.ifPresent(
                    s -> json.put("salt", HexFormat.of().formatHex(s.salt())).put("payload", s.payload()));
            return json;
        }
    }

    /**
     * That nothing is missing.
     *
     * @param head hash of the last entry; 64 zeros where there is none
     * @param sha256 of all bytes before this line
     */
    record End(long entries, String head, String sha256) implements DumpLine {

        static final String KIND = "end";

        @Override
        public JsonObject json() {
            return new JsonObject()
                    .put("line", KIND)
                    .put("entries", entries)
                    .put("head", head)
                    .put("sha256", sha256);
        }
    }
}
