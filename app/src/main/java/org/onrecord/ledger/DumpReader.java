package org.onrecord.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.onrecord.ledger.json.CanonicalJson;
import org.onrecord.ledger.json.JsonObject;
import org.onrecord.ledger.json.JsonText;
import org.onrecord.ledger.json.MalformedJson;
import org.onrecord.model.Problem;
import org.onrecord.model.Sha256;

/** Reads a dump line by line and believes nothing of it: what was altered, left out or cut off is refused, with the line. */
final class DumpReader {

    private static final String OTHER_DUMP = "take another dump; this one was altered or damaged on its way";

    private final InputStream in;
    private final String name;
    private final MessageDigest digest = Sha256.digest();
    private final Succession succession = new Succession();
    private final Map<Long, Place> gone = new HashMap<>();
    private Place at = new Place(0, 0);
    private long bytes;

    private record Place(long line, long offset) {}

    /**
     * @param in buffered; not closed here
     * @param name for messages
     */
    DumpReader(InputStream in, String name) {
        this.in = in;
        this.name = name;
    }

    /** Takes each entry as it comes; only when this returns is it certain that all of them are good. */
    DumpReport read(EntryTaker taker) {
        return read(taker, beside -> {});
    }

    /** As {@link #read(EntryTaker)}, and takes what stands beside the entries. */
    DumpReport read(EntryTaker taker, Consumer<DumpLine.Beside> besides) {
        header();
        while (true) {
            DumpLine line = line().orElseThrow(() -> wrong(
                    new Place(at.line() + 1, bytes), "the dump ends early: its last line is missing", OTHER_DUMP));
            if (line instanceof DumpLine.Recorded recorded) {
                check(recorded);
                taker.take(recorded);
            } else if (line instanceof DumpLine.Beside beside) {
                besides.accept(beside);
            } else if (line instanceof DumpLine.End end) {
                end(end);
                return new DumpReport(succession.entries(), succession.head(), succession.erased());
            } else {
                throw wrong(at, "a second dump begins", "give one dump at a time");
            }
        }
    }

    /** Of an entry that was found good. */
    interface EntryTaker {
        void take(DumpLine.Recorded line);
    }

    private void header() {
        Optional<DumpLine> first;
        try {
            first = line();
        } catch (LedgerException e) {
            throw new LedgerException(noDump(), e);
        }
        if (!(first.orElse(null) instanceof DumpLine.Header header)) {
            throw new LedgerException(noDump());
        }
        if (header.version() > DumpLine.VERSION) {
            throw wrong(
                    at,
                    "was written by a newer onrecord (its format is " + header.version() + ", this program knows up to "
                            + DumpLine.VERSION + ")",
                    "use that version or a newer one");
        }
    }

    private Problem noDump() {
        return Problem.error(name, "is no dump of a ledger", "give a file that `onrecord dump` wrote");
    }

    private void check(DumpLine.Recorded recorded) {
        try {
            succession.next(recorded.entry(), recorded.sealed());
        } catch (Succession.Broken e) {
            throw wrong(at, String.valueOf(e.getMessage()), OTHER_DUMP);
        }
        if (recorded.sealed().isEmpty()) {
            gone.put(recorded.entry().seq(), at);
        }
    }

    private void end(DumpLine.End end) {
        try {
            succession.end();
        } catch (Succession.Broken e) {
            throw wrong(gone.getOrDefault(e.entry(), at), String.valueOf(e.getMessage()), OTHER_DUMP);
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        boolean whole = end.entries() == succession.entries() && end.head().equals(succession.head());
        if (!whole || !end.sha256().equals(sha256)) {
            throw wrong(at, "the end does not fit what stands before it", OTHER_DUMP);
        }
        if (line().isPresent()) {
            throw wrong(at, "something follows the end", OTHER_DUMP);
        }
    }

    private Optional<DumpLine> line() {
        long offset = bytes;
        Optional<byte[]> read = bytes();
        if (read.isEmpty()) {
            return Optional.empty();
        }
        at = new Place(at.line() + 1, offset);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.get()))
                    .toString();
            JsonObject json = JsonText.read(text);
            if (!CanonicalJson.text(json).equals(text)) {
                throw wrong(at, "is not in canonical form", OTHER_DUMP);
            }
            DumpLine line = DumpLine.read(json);
            if (!(line instanceof DumpLine.End)) {
                digest.update(read.get());
                digest.update((byte) '\n');
            }
            if (!line.json().equals(json)) {
                throw wrong(at, "says more than a line of its kind", OTHER_DUMP);
            }
            return Optional.of(line);
        } catch (CharacterCodingException e) {
            throw wrong(at, "is not UTF-8", OTHER_DUMP);
        } catch (MalformedJson e) {
            throw wrong(at, String.valueOf(e.getMessage()), OTHER_DUMP);
        }
    }

    /** Up to the end of the line, without it; empty at the end of the input. */
    private Optional<byte[]> bytes() {
        try {
            ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 12);
            int b = in.read();
            if (b < 0) {
                return Optional.empty();
            }
            while (b >= 0 && b != '\n') {
                line.write(b);
                b = in.read();
            }
            if (b < 0) {
                throw wrong(new Place(at.line() + 1, bytes), "the dump ends in the middle of this line", OTHER_DUMP);
            }
            bytes += line.size() + 1;
            return Optional.of(line.toByteArray());
        } catch (IOException e) {
            throw new LedgerException(
                    Problem.error(name, "cannot be read: " + e.getMessage(), "check the disk, or copy it again"), e);
        }
    }

    private LedgerException wrong(Place place, String what, String advice) {
        return new LedgerException(Problem.error(name, what, advice).at(place.line(), place.offset()));
    }
}
