package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Sketch;
import org.onrecord.read.known.Sketcher;

/** Reprints have similar sketches, other articles do not, and a sketch is the same on every machine and in every year. */
class SketchTest {

    private static String words(long seed, int count) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> "word" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
    }

    private static Sketch sketch(String text) {
        return Sketcher.of(text, List.of());
    }

    @Test
    void marksCaseAndLineBreaksDoNotMatter() {
        String text = words(1, 300);
        assertThat(sketch(text.toUpperCase(Locale.ROOT).replace(" ", " \u2014\n\u201C")))
                .isEqualTo(sketch(text));
    }

    @Test
    void theEstimateIsCloseToTheShareOfCommonRuns() {
        double worst = 0;
        for (int seed = 0; seed < 40; seed++) {
            String common = words(seed, 300);
            String one = common + " " + words(1000 + seed, 100);
            String other = common + " " + words(2000 + seed, 100);
            worst = Math.max(worst, Math.abs(sketch(one).similarity(sketch(other)) - 296.0 / 496));
        }
        assertThat(worst).isLessThan(0.17);
    }

    @Test
    void anArticleWithAWordChangedStaysSimilar() {
        String text = words(3, 250);
        assertThat(sketch(text).similarity(sketch(text.replaceFirst("^(\\S+ ){50}\\S+", "$1other"))))
                .isGreaterThan(0.6);
        assertThat(sketch(text).similarity(sketch(words(4, 250)))).isLessThan(0.1);
    }

    @Test
    void shortTextsAreComparedTooAndTheShortestNot() {
        String text = words(5, 24);
        assertThat(sketch(text).size()).isEqualTo(Sketcher.BINS);
        assertThat(sketch(text).similarity(sketch(text + " " + words(6, 4)))).isCloseTo(20.0 / 24, within(0.25));
        assertThat(sketch(words(5, 23))).isEqualTo(Sketch.EMPTY);
    }

    @Test
    void linesThatAreNotToldDoNotCount() {
        String told = "Tarn mourns\n\n" + words(7, 60) + ".";
        Sketch there =
                Reading.text(told + "\n\nOriginal url:\n\nhttps://a.example/x").sketch();
        Sketch here = Reading.text(
                        told.replace("mourns\n", "mourns\n\n3 May 2021\n") + "\n\nRelated article: Other news")
                .sketch();
        assertThat(here).isEqualTo(there).isNotEqualTo(Sketch.EMPTY);
    }

    /** A ledger keeps sketches for years: these numbers must never change. */
    @Test
    void aSketchIsTheSameInEveryVersion() {
        String text =
                "Twelve people were killed when the old bridge over the gorge at Tarn fell into the river on Wednesday morning, "
                        + "the mayor of the town said; при обрушении моста погибли двенадцать человек";
        int[] minima = sketch(text).minima();
        assertThat(java.util.Arrays.hashCode(minima)).isEqualTo(419863551);
    }
}
