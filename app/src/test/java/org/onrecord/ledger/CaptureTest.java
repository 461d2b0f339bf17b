package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.model.Capture;

/** The bytes from which documents were read. */
@OnEachStore
class CaptureTest {

    private static final byte[] PAGE = "<p>Zebulon told of 7 dead.</p>".getBytes(StandardCharsets.UTF_8);
    private static final String SHA256 = Capture.of(PAGE).sha256();

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = store.open(directory);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theyComeBackAsTheyCame() {
        add("a1", "7 killed in Xanadu on 2023-06-01.");

        assertThat(ledger.findCapture(SHA256))
                .hasValueSatisfying(c -> assertThat(c.bytes()).isEqualTo(PAGE));
        assertThat(ledger.verify(true).findings()).isEmpty();
    }

    @Test
    void twoDocumentsReadFromTheSameBytesAreErasedTogether() throws Exception {
        String first = add("a1", "7 killed in Xanadu on 2023-06-01.");
        String second = add("a2", "7 killed in Xanadu on 2023-06-02.");
        assertThat(ledger.copies(first)).extracting(card -> card.article().id()).containsExactly(first, second);

        ledger.erase(first, "a family asked for it");

        assertThat(ledger.findCapture(SHA256)).isEmpty();
        assertThat(ledger.verify(true).findings()).isEmpty();
        assertThat(store.allBytes(directory))
                .as("neither the page nor a hash by which it could be guessed")
                .doesNotContain("Xanadu", SHA256);
    }

    @Test
    void theyTravelWithADump() throws Exception {
        add("a1", "7 killed in Xanadu on 2023-06-01.");
        ByteArrayOutputStream dump = new ByteArrayOutputStream();
        ledger.dump(dump);

        LedgerAddress copy = store.address(directory, "copy");
        Ledger.restore(
                copy, LedgerFixture.options(), new ByteArrayInputStream(dump.toByteArray()), "dump", Erasures.NONE);

        try (Ledger restored = Ledger.open(copy, LedgerFixture.options())) {
            assertThat(restored.findCapture(SHA256)).isPresent();
            assertThat(restored.verify(true).findings()).isEmpty();
        }
    }

    private String add(String id, String text) {
        return ledger.add(Dispatches.captured(Dispatches.read(id, "2023-06-02", text), PAGE))
                .document();
    }
}
