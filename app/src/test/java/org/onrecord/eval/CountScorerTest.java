package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountScorerTest {

    @TempDir
    private Path folder;

    private Trial trial = new Trial(Path.of("."));

    @BeforeEach
    void sixArticles() {
        trial = new Trial(folder)
                .goldLine("{'id':'right','text':'t','gold':{'killed':3,'kidnapped':2}}")
                .goldLine("{'id':'near','text':'t','gold':{'killed':20,'single':true}}")
                .goldLine("{'id':'far','text':'t','gold':{'killed':5,'single':true}}")
                .goldLine("{'id':'silent','text':'nobody tells','gold':{'killed':0}}")
                .goldLine("{'id':'alarm','text':'t','gold':{'killed':0}}")
                .goldLine("{'id':'unasked','text':'t','gold':{'killed':null}}")
                .output("right", "incidents", incident(3), incident(9))
                .output("near", "incidents", incident(18))
                .output("far", "incidents", Trial.json("{'id':'i','estimates':{'killed':{'best':null}}}"))
                .output("alarm", "incidents", incident(1))
                .output("unasked", "incidents", incident(4));
    }

    private static JsonNode incident(int killed) {
        return Trial.json("{'id':'i','estimates':{'killed':{'best':" + killed + "},'abducted':{'best':2}}}");
    }

    private static String killed(Evaluation evaluation) {
        return Trial.measure(evaluation, "killed").json().toString().replace('"', '\'');
    }

    @Test
    void theMainIncidentsBestEstimateIsComparedAndNoneCountsAsNobody() {
        Evaluation counts = trial.run(Kind.COUNTS);
        assertThat(killed(counts)).isEqualTo("{'articles':5,'exact':0.4,'within 10%':0.6,'answered':0.6}");
        assertThat(Trial.measure(counts, "abducted").json().get("exact").doubleValue())
                .isEqualTo(1);
        assertThat(counts.scores().measures()).doesNotContainKey("wounded");
        assertThat(counts.answered()).isEqualTo(5);
    }

    @Test
    void articlesWithDeathsAndWithoutAreToldApart() {
        assertThat(killed(trial.run(Kind.COUNTS, Options.NONE.with(Only.POSITIVE))))
                .isEqualTo("{'articles':3,'exact':0.3333,'within 10%':0.6667,'answered':0.6667}");
        assertThat(killed(trial.run(Kind.COUNTS, Options.NONE.with(Only.ZERO))))
                .isEqualTo("{'articles':2,'exact':0.5,'within 10%':0.5,'answered':0.5}");
    }

    @Test
    void aConditionOnGoldChoosesArticles() {
        assertThat(killed(trial.run(Kind.COUNTS, Options.NONE.with(Where.parse("single=TRUE")))))
                .isEqualTo("{'articles':2,'exact':0.0,'within 10%':0.5,'answered':0.5}");
        assertThat(trial.run(Kind.COUNTS, Options.NONE.with(Where.parse("single=none")))
                        .articles())
                .isEqualTo(4);
    }

    @Test
    void aDifferenceTellsBothNumbers() {
        assertThat(trial.run(Kind.COUNTS, Options.NONE.withDifferences(9)).differences())
                .extracting(Difference::what)
                .containsExactly("killed: gold 20, got 18", "killed: gold 5, got none", "killed: gold 0, got 1");
    }
}
