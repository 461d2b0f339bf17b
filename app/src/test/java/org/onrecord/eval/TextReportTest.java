package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static String report(Object... namesAndMeasures) {
        return new Evaluation(Kind.CLAIMS, 3, 2, scores(namesAndMeasures), List.of()).toText();
    }

    private static Scores scores(Object... namesAndMeasures) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (int i = 0; i < namesAndMeasures.length; i += 2) {
            measures.put((String) namesAndMeasures[i], (Measure) namesAndMeasures[i + 1]);
        }
        return new Scores(measures);
    }

    @Test
    void figuresStandInColumnsUnderTheirNames() {
        String text = report(
                "all of them",
                new Prf(3, 4, 1200),
                "some",
                new Prf(0, 4, 6),
                "by sort",
                scores("one", new Prf(1, 1, 1)));
        assertThat(text).isEqualTo("""
                claims: 3 articles, 1 of them without output

                             precision  recall      F1  matched  predicted    gold
                all of them      75.0%    0.3%    0.5%        3          4   1,200
                some              0.0%    0.0%    0.0%        0          4       6

                by sort      precision  recall      F1  matched  predicted    gold
                  one           100.0%  100.0%  100.0%        1          1       1
                """);
    }

    @Test
    void singleFiguresStandBesideTheirNames() {
        String text =
                report("rates", new Rates(1, 0.5), "compared", new Count(12), "slots", scores("time", new Share(1, 3)));
        assertThat(text).isEqualTo("""
                claims: 3 articles, 1 of them without output

                          precision  recall      F1
                rates        100.0%   50.0%   66.7%

                compared      12

                slots
                  time     33.3%
                """);
    }

    @Test
    void rowsOfDifferentThingsShareTheirColumns() {
        Row row = new Row(
                scores("articles", new Count(5), "exact", new Share(2, 5)).measures());
        assertThat(report("killed", row, "wounded", row)).endsWith("""
                         articles   exact
                killed          5   40.0%
                wounded         5   40.0%
                """);
    }
}
