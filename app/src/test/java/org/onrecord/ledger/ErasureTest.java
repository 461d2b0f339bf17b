package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEachStore
class ErasureTest {

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Ledger ledger;
    private String document;

    @BeforeEach
    void fill() {
        ledger = store.open(directory);
        ledger.add(Dispatches.read("a1", "2023-06-02", "12 killed in Kalm on 2023-06-01, said Orlo."));
        document = ledger.add(Dispatches.read("a2", "2023-06-02", "7 killed in Xanadu on 2023-06-01, said Zebulon."))
                .document();
        ledger.add(Dispatches.read(
                "a2",
                "2023-06-03",
                "8 killed in Xanadu on 2023-06-01, said Zebulon. 14 killed in Kalm on 2023-06-01."));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void theChainStandsAndSaysWhatIsGone() {
        List<Long> gone = ledger.erase(document, "a family asked for it");

        assertThat(gone).hasSize(4);
        VerifyReport report = ledger.verify(true);
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isEqualTo(4);
    }

    @Test
    void nothingOfItIsAnswered() {
        ledger.erase(document, "a family asked for it");

        assertThat(ledger.findDocument("a2", AsOf.NOW)).isEmpty();
        assertThat(ledger.documents(AsOf.NOW)).hasSize(1);
        assertThat(ledger.incidents(IncidentFilter.ALL, AsOf.NOW))
                .hasSize(1)
                .first()
                .satisfies(kalm -> assertThat(kalm.estimates().get(0).high()).hasValue(12));
        assertThat(ledger.claims(ClaimFilter.ALL, AsOf.recorded(LedgerFixture.MORNING.plusSeconds(150))))
                .as("not even as of before")
                .hasSize(1);
    }

    @Test
    void noByteOfItIsLeftInAnyFile() throws IOException, SQLException {
        ledger.add(Dispatches.read("a3", "2023-06-03", "1 killed in Tor on 2023-06-01."));
        assertThat(allBytes()).contains("Xanadu").contains("Zebulon");

        ledger.erase(document, "a family asked for it");

        assertThat(allBytes())
                .doesNotContain("Xanadu")
                .doesNotContain("Zebulon")
                .contains("Kalm");
    }

    @Test
    void rebuildingAfterwardsGivesTheSame() {
        ledger.erase(document, "a family asked for it");
        String head = ledger.verify(false).head();

        ledger.rebuild();

        assertThat(ledger.verify(true).findings()).isEmpty();
        assertThat(ledger.verify(true).head()).isEqualTo(head);
    }

    @Test
    void addedAgainItIsANewDocument() {
        ledger.erase(document, "by mistake");

        Added again =
                ledger.add(Dispatches.read("a2", "2023-06-02", "7 killed in Xanadu on 2023-06-01, said Zebulon."));

        assertThat(again.outcome()).isEqualTo(Added.Outcome.NEW);
        assertThat(again.document()).isNotEqualTo(document);
        assertThat(ledger.verify(true).findings()).isEmpty();
    }

    private String allBytes() throws IOException, SQLException {
        return store.allBytes(directory);
    }
}
