package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.journey.Derivation;
import org.onrecord.ledger.stamp.Authority;
import org.onrecord.ledger.stamp.Trust;

/** What people decided, and the stamps of time, go with a dump and come back with it. */
@OnEachStore
class DumpOfDecisionsTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");

    @Parameter
    Store store;

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Store.class)
    void allThatWasDecidedAndStampedComesBack(Store target) throws Exception {
        assumeTrue(target.missing().isEmpty(), () -> target.missing().orElse(""));
        try (LocalAuthority authority = new LocalAuthority(NOON);
                Editors editors = new Editors(store, directory)) {
            decideOnEverything(editors);
            editors.ledger.anchor(Authority.of(authority.address()));
            String dump = Dumps.of(editors.ledger);
            assertThat(dump.lines().filter(line -> line.contains("\"line\":\"stamp\"")))
                    .hasSize(1);

            LedgerOptions options = LedgerFixture.options().with(new Derivation());
            Ledger.restore(target.address(directory, "again"), options, Dumps.stream(dump), "old.jsonl", Erasures.NONE);

            try (Ledger again = Ledger.open(target.address(directory, "again"), options)) {
                assertThat(Dumps.of(again)).isEqualTo(dump);
                assertThat(Dumps.canonical(again)).isEqualTo(Dumps.canonical(editors.ledger));
                VerifyReport report =
                        again.verify(Checks.FULL.trusting(Trust.read(authority.root(directory.resolve("root.pem")))));
                assertThat(report.findings()).isEmpty();
                assertThat(report.stamps())
                        .singleElement()
                        .satisfies(s -> assertThat(s.stamp().trusted()).isTrue());
                assertThat(again.claims(ClaimFilter.ALL, AsOf.NOW)).isEqualTo(editors.claims(AsOf.NOW));
                assertThat(again.incidents(IncidentFilter.ALL, AsOf.NOW))
                        .isEqualTo(editors.ledger.incidents(IncidentFilter.ALL, AsOf.NOW));
                assertThat(again.history(editors.id("Kalm"), AsOf.NOW))
                        .isEqualTo(editors.ledger.history(editors.id("Kalm"), AsOf.NOW));
            }
        }
    }

    /** One decision of each kind, and one that is undone. */
    private static void decideOnEverything(Editors editors) {
        editors.hear("a", "14 killed in Kalm on 2023-06-01, said Orlo. 9 wounded in Kalm on 2023-06-01.")
                .hear("b", "5 wounded in Tor on 2023-05-01, said Vess.")
                .hear("c", "6 wounded in Umar on 2023-04-01, said Vess.")
                .hear("d", "3 captured in Ust on 2023-03-01, said Orlo.");
        String document = editors.claim("Kalm").article().id();
        editors.decide(editors.figure("14 killed", "15"));
        editors.decide(new Decision.Review(editors.id("9 wounded"), Verdict.DISPUTED));
        editors.decide(new Decision.Grade(document, "B2"));
        editors.decide(new Decision.Restrict(editors.id("Tor"), Optional.of(ClaimField.SOURCE), Level.TEAM));
        editors.decide(new Decision.Move(
                editors.id("9 wounded"), editors.incident("Tor").id()));
        editors.decide(new Decision.KeepApart(
                List.of(editors.incident("Umar").id(), editors.incident("Ust").id())));
        editors.decide(new Decision.Split(editors.incident("Tor").id(), List.of(editors.id("9 wounded"))));
        editors.decide(new Decision.Merge(
                List.of(editors.incident("Tor").id(), editors.incident("Umar").id())));
        editors.decide(editors.putIn(editors.claim("Ust").article().id(), "3 captured in Ust", "killed", "3"));
        editors.decide(
                new Decision.Retract(editors.id("Ust"), Decision.Retract.Reason.EXTRACTION_ERROR, Optional.empty()));
        editors.decide(new Decision.Publish(editors.incident("Kalm").id()));
        editors.decide(new Decision.Run(Mode.TEAM));
        editors.decide(editors.figure("14 killed", "16"));
        editors.decide(new Decision.Undo(editors.ledger.verify(false).entries()));
    }
}
