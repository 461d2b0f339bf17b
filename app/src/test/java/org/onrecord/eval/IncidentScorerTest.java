package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentScorerTest {

    private static final String TEXT = "Five died on the bridge and two in the mill.";

    @TempDir
    private Path folder;

    private Trial trial = new Trial(Path.of("."));

    @BeforeEach
    void begin() {
        trial = new Trial(folder);
    }

    private static ObjectNode five(String incident) {
        return Trial.goldClaim("Five", 5, TEXT).put("incident", incident);
    }

    private static ObjectNode foundFive(String incident) {
        return Trial.claim("c", "Five", 5, TEXT).put("incident", incident);
    }

    @Test
    void claimsOfSeveralArticlesAreCompared() {
        Evaluation incidents = trial.gold("a", TEXT, "claims", five("story-1"))
                .gold("b", TEXT, "claims", five("story-1"))
                .gold("c", TEXT, "claims", five("story-2"))
                .output("a", "claims", foundFive("x"))
                .output("b", "claims", foundFive("x"))
                .output("c", "claims", foundFive("x"))
                .run(Kind.INCIDENTS);
        assertThat(Trial.measure(incidents, "pairs")).isEqualTo(new Prf(1, 3, 1));
        assertThat(Trial.measure(incidents, "b-cubed").json())
                .hasToString("{\"precision\":0.5556,\"recall\":1.0,\"f1\":0.7143}");
        assertThat(Trial.measure(incidents, "gold incidents")).isEqualTo(new Count(2));
    }

    @Test
    void aPlainNumberedIncidentBelongsToItsArticleAlone() {
        Evaluation incidents = trial.gold("a", TEXT, "claims", five("i1"))
                .gold("b", TEXT, "claims", five("i1"))
                .output("a", "claims", foundFive("x"))
                .output("b", "claims", foundFive("y"))
                .run(Kind.INCIDENTS);
        assertThat(Trial.measure(incidents, "gold incidents")).isEqualTo(new Count(2));
        assertThat(Trial.measure(incidents, "b-cubed")).isEqualTo(new Rates(1, 1));
    }

    @Test
    void claimsNotFoundAreLeftOutAndThoseWithoutIncidentStandAlone() {
        Evaluation incidents = trial.gold("a", TEXT, "claims", five("s"), Trial.goldClaim("two", 2, TEXT))
                .gold("b", TEXT, "claims", five("s"))
                .output("a", "claims", Trial.claim("c", "Five", 5, TEXT))
                .output("b", "claims", Trial.claim("c", "Five", 5, TEXT))
                .run(Kind.INCIDENTS);
        assertThat(Trial.measure(incidents, "not found")).isEqualTo(new Count(1));
        assertThat(Trial.measure(incidents, "predicted incidents")).isEqualTo(new Count(2));
        assertThat(Trial.measure(incidents, "b-cubed")).isEqualTo(new Rates(1, 0.5));
    }

    @Test
    void withoutClaimsInGoldArticlesAreComparedByTheirMainIncident() {
        Evaluation incidents = trial.goldLine("{'id':'a','text':'t','gold':{'incident_id':'7'}}")
                .goldLine("{'id':'b','text':'t','gold':{'incident_id':'7'}}")
                .output("a", "incidents", Trial.json("{'id':'x'}"), Trial.json("{'id':'z'}"))
                .output("b", "incidents", Trial.json("{'id':'x'}"))
                .run(Kind.INCIDENTS);
        assertThat(Trial.measure(incidents, "pairs")).isEqualTo(new Prf(1, 1, 1));
        assertThat(Trial.measure(incidents, "baseline: all alone")).isEqualTo(new Rates(1, 0.5));
    }
}
