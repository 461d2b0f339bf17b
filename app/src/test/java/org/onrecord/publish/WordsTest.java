package org.onrecord.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void blanksAndLineBreaksBecomeOneBlank() {
        assertThat(Words.clean("  at\n least \u00a0 14\t")).isEqualTo("at least 14");
    }

    @Test
    void nothingInAnArticleCanSteerTheTerminal() {
        assertThat(Words.clean("\u001b[2Jkilled \u202e41\u0007")).isEqualTo("\uFFFD[2Jkilled \uFFFD41\uFFFD");
    }

    @Test
    void combiningMarksAndColoursTakeNoColumn() {
        assertThat(Words.width("е\u0301")).isEqualTo(1);
        assertThat(Words.width(Ink.COLOUR.figure("14"))).isEqualTo(2);
        assertThat(Words.width("死者")).isEqualTo(4);
    }

    @Test
    void linesAreBrokenAtBlanksAndNeverLongerThanAskedUnlessAWordIs() {
        assertThat(Words.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
        assertThat(Words.wrap("incomprehensibilities all", 5)).containsExactly("incomprehensibilities", "all");
    }

    @Test
    void cuttingLeavesAnEllipsisAndWholeCharacters() {
        assertThat(Words.cut("Shebekino", 20)).isEqualTo("Shebekino");
        assertThat(Words.cut("Shebekino", 5)).isEqualTo("Sheb…");
        assertThat(Words.cut("😀😀😀", 4)).isEqualTo("😀…");
    }
}
