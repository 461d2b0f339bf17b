package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ledger.LocalAuthority.Manner;
import org.onrecord.ledger.stamp.Authority;
import org.onrecord.ledger.stamp.StampException;
import org.onrecord.ledger.stamp.Trust;

/** What a stamp, or a head that was kept elsewhere, shows of a ledger; and that without them the ledger says what nobody can know. */
class AnchorTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @TempDir
    Path directory;

    private LocalAuthority authority;
    private Path file;

    @BeforeEach
    void fill() throws Exception {
        authority = new LocalAuthority(NOON);
        file = directory.resolve("ledger.db");
        add("a1", "12 killed in Kalm on 2023-06-01, said Orlo.");
        add("a2", "14 killed in Kalm on 2023-06-01.");
    }

    @AfterEach
    void close() {
        authority.close();
    }

    @Test
    void theStampTellsWhenTheLedgerStoodSoAndChangesNothingInIt() throws Exception {
        String head = verify(Checks.FULL).head();

        Anchored anchored = anchor();

        assertThat(anchored.head()).isEqualTo(head);
        VerifyReport report = verify(Checks.FULL.trusting(trust()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.head()).isEqualTo(head);
        assertThat(report.stamps()).singleElement().satisfies(s -> {
            assertThat(s.entry()).isEqualTo(report.entries());
            assertThat(s.stamp().time()).isEqualTo(NOON);
            assertThat(s.stamp().signer()).isEqualTo("CN=Clock of the tests");
            assertThat(s.stamp().trusted()).isTrue();
        });
    }

    @Test
    void onlyTheHashIsSent() throws Exception {
        Anchored anchored = anchor();

        assertThat(authority.asked()).singleElement().satisfies(request -> {
            assertThat(HexFormat.of().formatHex(request)).contains(anchored.head());
            assertThat(request.length).as("hash, nonce and their wrapping").isLessThan(80);
        });
    }

    @Test
    void anchoringAgainLaterKeepsBothStamps() throws Exception {
        anchor();
        add("a3", "3 wounded in Tor on 2023-06-02.");
        anchor();

        VerifyReport report = verify(Checks.FULL.trusting(trust()));
        assertThat(report.findings()).isEmpty();
        assertThat(report.stamps()).hasSize(2);
    }

    @Test
    void withNeitherStampNorHeadItSaysThatItCannotKnow() throws Exception {
        cutOffTheLastEntry();

        VerifyReport report = verify(Checks.ENTRIES);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes())
                .anySatisfy(note -> assertThat(note).contains("cut off").contains("cannot be known"));
    }

    @Test
    void withoutATrustedCertificateItSaysThatItDidNotCheckWhoStamped() throws Exception {
        anchor();

        VerifyReport report = verify(Checks.ENTRIES);
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("--trust"));
    }

    @Test
    void aLedgerCutOffIsFoundByTheStampAndByTheHead() throws Exception {
        String head = anchor().head();
        cutOffTheLastEntry();

        assertThat(verify(Checks.ENTRIES).findings())
                .anySatisfy(f -> assertThat(f.what()).contains("was stamped and is not there"));
        assertThat(verify(Checks.ENTRIES.against(head)).findings())
                .anySatisfy(f -> assertThat(f.what()).contains("no entry has the head"));
    }

    @Test
    void aChainMadeAnewIsFoundByTheStampAndByTheHead() throws Exception {
        String head = anchor().head();
        Tampering tampering = new Tampering(file);
        tampering.run("update entry set actor = 'eve' where seq = 1");
        tampering.recompute(1);

        assertThat(verify(Checks.ENTRIES).findings())
                .singleElement()
                .satisfies(f -> assertThat(f.what()).contains("its stamp was made for another hash"));
        assertThat(verify(Checks.ENTRIES.against(head)).findings())
                .anySatisfy(f -> assertThat(f.what()).contains("no entry has the head"));
    }

    @Test
    void lastWeeksFilePutBackIsFoundByTheHead() throws Exception {
        Path lastWeek = Files.copy(file, directory.resolve("last-week.db"));
        add("a3", "3 wounded in Tor on 2023-06-02.");
        String head = verify(Checks.ENTRIES).head();
        assertThat(verify(Checks.FULL.against(head)).findings()).isEmpty();

        Files.copy(lastWeek, file, StandardCopyOption.REPLACE_EXISTING);

        assertThat(verify(Checks.FULL).findings()).isEmpty();
        assertThat(verify(Checks.FULL.against(head)).findings())
                .anySatisfy(f -> assertThat(f.what()).contains("older copy"));
    }

    @Test
    void aHeadStillStandsWhenMoreWasAdded() {
        String head = verify(Checks.ENTRIES).head();
        add("a3", "3 wounded in Tor on 2023-06-02.");

        VerifyReport report = verify(Checks.FULL.against(head));
        assertThat(report.findings()).isEmpty();
        assertThat(report.notes()).anySatisfy(note -> assertThat(note).contains("whose head was kept elsewhere"));
    }

    @Test
    void anAuthorityOfAnotherRootIsNotTrusted() throws Exception {
        anchor();

        try (LocalAuthority other = new LocalAuthority(NOON)) {
            Trust trust = Trust.read(other.root(directory.resolve("other.pem")));
            assertThat(verify(Checks.ENTRIES.trusting(trust)).findings())
                    .singleElement()
                    .satisfies(f -> assertThat(f.what()).contains("leads to no trusted root"));
        }
    }

    @Test
    void aStampOutlivesTheCertificateOfItsAuthority() throws Exception {
        authority.close();
        authority = new LocalAuthority(NOON.minus(Duration.ofDays(3_000)));
        anchor();

        assertThat(verify(Checks.ENTRIES.trusting(trust())).findings()).isEmpty();
    }

    @Test
    void anAuthorityThatMisbehavesIsToldAndNothingIsKept() throws Exception {
        refuses(Manner.REFUSING, "refused: not today");
        refuses(Manner.OTHER_NONCE, "its nonce is not the one sent");
        refuses(Manner.OTHER_IMPRINT, "stamped another hash");
        refuses(Manner.FAILING, "answered with status 503");
        refuses(Manner.CHATTING, "no stamp");
        String gone = authority.address();
        authority.close();
        assertThatThrownBy(() -> anchor(gone))
                .isInstanceOf(StampException.class)
                .hasMessageContaining("cannot be reached");
        assertThat(verify(Checks.FULL).stamps()).isEmpty();
    }

    private void refuses(Manner manner, String message) {
        authority.behaving(manner);
        assertThatThrownBy(this::anchor).isInstanceOf(StampException.class).hasMessageContaining(message);
    }

    private void cutOffTheLastEntry() throws Exception {
        Tampering tampering = new Tampering(file);
        String last = tampering.rows("select max(seq) from entry").get(0)[0];
        tampering.run("delete from payload where seq = " + last, "delete from entry where seq = " + last);
    }

    private void add(String id, String text) {
        try (Ledger ledger = LedgerFixture.open(directory)) {
            ledger.add(Dispatches.read(id, "2023-06-02", text));
        }
    }

    private Anchored anchor() throws StampException {
        return anchor(authority.address());
    }

    private Anchored anchor(String address) throws StampException {
        try (Ledger ledger = LedgerFixture.open(directory)) {
            return ledger.anchor(Authority.of(address));
        }
    }

    private Trust trust() throws Exception {
        return Trust.read(authority.root(directory.resolve("root.pem")));
    }

    private VerifyReport verify(Checks checks) {
        try (Ledger ledger = LedgerFixture.open(directory)) {
            return ledger.verify(checks);
        }
    }
}
