package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimScorerTest {

    private static final String TEXT = "The mayor 😐 said seven people died, four of them guards.";
    private static final String STRICT = "claims (span, outcome and bounds)";
    private static final String LOOSE = "claims (span and outcome)";

    @TempDir
    private Path folder;

    private Trial trial = new Trial(Path.of("."));

    @BeforeEach
    void begin() {
        trial = new Trial(folder);
    }

    private static Prf prf(Evaluation evaluation, String name) {
        return (Prf) Trial.measure(evaluation, name);
    }

    private static double slot(Evaluation evaluation, String slot) {
        OptionalDouble share = ((Share) Trial.measure(evaluation, "slot accuracy on matched claims", slot)).value();
        return share.orElseThrow();
    }

    @Test
    void aClaimIsFoundWhereItsFigureOverlapsAndItsBoundsAreEqual() {
        Evaluation found = trial.gold("d", TEXT, "claims", Trial.goldClaim("seven", 7, TEXT))
                .output("d", "claims", Trial.claim("c1", "said seven", 7, TEXT))
                .run(Kind.CLAIMS);
        assertThat(prf(found, STRICT)).isEqualTo(new Prf(1, 1, 1));
        assertThat(prf(found, "claims with stance, source, time, place all right"))
                .isEqualTo(new Prf(1, 1, 1));
    }

    @Test
    void otherBoundsAreFoundLooselyOnly() {
        ObjectNode claim = Trial.claim("c1", "seven", 7, TEXT);
        ((ObjectNode) claim.get("figure")).putNull("high");
        Evaluation found = trial.gold("d", TEXT, "claims", Trial.goldClaim("seven", 7, TEXT))
                .output("d", "claims", claim)
                .run(Kind.CLAIMS);
        assertThat(prf(found, STRICT)).isEqualTo(new Prf(0, 1, 1));
        assertThat(prf(found, LOOSE)).isEqualTo(new Prf(1, 1, 1));
    }

    @Test
    void aClaimWhoseWordsDoNotStandThereIsNotFound() {
        ObjectNode claim = Trial.claim("c1", "seven", 7, TEXT);
        ((ObjectNode) claim.get("figure")).put("exact", "eight");
        Evaluation found = trial.gold("d", TEXT, "claims", Trial.goldClaim("seven", 7, TEXT))
                .output("d", "claims", claim)
                .run(Kind.CLAIMS, Options.NONE.withDifferences(5));
        assertThat(prf(found, LOOSE)).isEqualTo(new Prf(0, 1, 1));
        assertThat(found.differences().get(1).what()).contains("do not stand there");
    }

    @Test
    void oneOutputClaimPairsWithOneGoldClaimOnly() {
        Evaluation found = trial.gold(
                        "d",
                        TEXT,
                        "claims",
                        Trial.goldClaim("seven", 7, TEXT),
                        Trial.goldClaim("seven people", 7, TEXT))
                .output("d", "claims", Trial.claim("c1", "seven people", 7, TEXT))
                .run(Kind.CLAIMS, Options.NONE.withDifferences(5));
        assertThat(prf(found, STRICT)).isEqualTo(new Prf(1, 1, 2));
        assertThat(found.differences()).extracting(Difference::place).containsExactly("d[0]");
    }

    @Test
    void withoutAFigureTheEvidenceMustOverlapAndTheStanceBeEqual() {
        ObjectNode gold = Trial.goldClaim("seven", 7, TEXT).put("stance", "withheld");
        ((ObjectNode) gold.get("at")).remove("figure");
        ObjectNode claim = Trial.claim("c1", "seven", 7, TEXT).put("stance", "denied");
        claim.putNull("figure");
        Evaluation found = trial.gold("d", TEXT, "claims", gold)
                .output("d", "claims", claim)
                .run(Kind.CLAIMS);
        assertThat(prf(found, STRICT)).isEqualTo(new Prf(0, 1, 1));
        assertThat(prf(found, LOOSE)).isEqualTo(new Prf(1, 1, 1));
    }

    @Test
    void eachSlotIsCountedOnMatchedClaims() {
        ObjectNode second =
                Trial.goldClaim("four", 4, TEXT).put("source", "the mayor").put("part_of", 0);
        Evaluation found = trial.gold("d", TEXT, "claims", Trial.goldClaim("seven", 7, TEXT), second)
                .output(
                        "d",
                        "claims",
                        Trial.claim("x", "four", 4, TEXT).put("partOf", "y"),
                        Trial.claim("y", "seven", 7, TEXT).put("partOf", "of nothing"))
                .run(Kind.CLAIMS);
        assertThat(slot(found, "source")).isEqualTo(0.5);
        assertThat(slot(found, "part_of")).isEqualTo(0.5);
        assertThat(slot(found, "time")).isEqualTo(1);
        assertThat(prf(found, "claims with stance, source, time, place all right"))
                .isEqualTo(new Prf(1, 2, 2));
    }

    @Test
    void aClaimCountsUnderItsOutcome() {
        Evaluation found = trial.gold("d", TEXT, "claims", Trial.goldClaim("seven", 7, TEXT))
                .output("d", "claims", Trial.claim("c1", "seven", 7, TEXT).put("outcome", "wounded"))
                .run(Kind.CLAIMS);
        assertThat(Trial.measure(found, "by outcome", "killed")).isEqualTo(new Prf(0, 0, 1));
        assertThat(Trial.measure(found, "by outcome", "wounded")).isEqualTo(new Prf(0, 1, 0));
    }

    @Test
    void aDifferenceShowsTheFigureInItsWords() {
        ObjectNode gold = Trial.goldClaim("four", 4, TEXT).put("source", "the mayor");
        Evaluation found = trial.gold("d", TEXT, "claims", gold, Trial.goldClaim("seven", 7, TEXT))
                .output("d", "claims", Trial.claim("c1", "four", 4, TEXT), Trial.claim("c2", "people", 7, TEXT))
                .run(Kind.CLAIMS, Options.NONE.withDifferences(9));
        assertThat(found.differences())
                .extracting(Difference::toString)
                .containsExactly(
                        "SLOT   d[0]  source: gold the mayor, got none\n"
                                + "       The mayor 😐 said seven people died, ⟦four⟧ of them guards.",
                        "MISSED d[1]  killed 7..7 asserted\n"
                                + "       The mayor 😐 said ⟦seven⟧ people died, four of them guards.",
                        "EXTRA  d#1  killed 7..7 asserted\n"
                                + "       The mayor 😐 said seven ⟦people⟧ died, four of them guards.");
    }

    @Test
    void noMoreDifferencesAreKeptThanAskedFor() {
        trial.gold("d", TEXT, "claims", Trial.goldClaim("seven", 7, TEXT), Trial.goldClaim("four", 4, TEXT));
        assertThat(trial.run(Kind.CLAIMS).differences()).isEmpty();
        assertThat(trial.run(Kind.CLAIMS, Options.NONE.withDifferences(1)).differences())
                .hasSize(1);
    }
}
