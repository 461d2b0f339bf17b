package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Span;

class QuoteTest {

    private static List<String> quote(Ink ink, int width, int lines, String evidence, String figure) {
        int at = evidence.indexOf(figure);
        return new Quote(ink, width, lines).of(evidence, Optional.of(new Span(at, at + figure.length())));
    }

    @Test
    void theFigureStandsInBracketsWhereThereIsNoColour() {
        assertThat(quote(Ink.PLAIN, 60, 4, "He said at least 14 were killed.", "at least 14"))
                .containsExactly("│ He said [at least 14] were killed.");
    }

    @Test
    void theFigureIsColouredWhereThereIsColour() {
        assertThat(quote(Ink.COLOUR, 60, 4, "He said 14 died.", "14"))
                .singleElement()
                .asString()
                .contains("He said \u001b[1;33m14\u001b[0m died.")
                .doesNotContain("[14]");
    }

    @Test
    void aFigureBrokenOverTwoLinesIsMarkedOnBoth() {
        List<String> lines = quote(Ink.COLOUR, 20, 4, "He said no fewer than 14 died.", "no fewer than 14");
        assertThat(lines).hasSize(2).allSatisfy(l -> assertThat(l).contains("\u001b[1;33m"));
        assertThat(String.join(" ", lines)).doesNotContain("\uE000").doesNotContain("\uE001");
    }

    @Test
    void whatIsLeftOutIsNeverTheFigure() {
        String long_ = "word ".repeat(60) + "14 dead" + " word".repeat(60);
        List<String> lines = quote(Ink.PLAIN, 40, 1, long_, "14");
        assertThat(lines)
                .singleElement()
                .asString()
                .contains("[14]")
                .startsWith("│ …")
                .endsWith("…");
        assertThat(lines.get(0).length()).isLessThanOrEqualTo(42);
    }

    @Test
    void withoutAMarkTheWordsStandAlone() {
        assertThat(new Quote(Ink.PLAIN, 40, 2).of("No figure\nwas given.", Optional.empty()))
                .containsExactly("│ No figure was given.");
    }
}
