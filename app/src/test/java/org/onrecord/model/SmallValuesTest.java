package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cited, Sketch, Point, Document: small values that check themselves. */
class SmallValuesTest {

    @Test
    void a_cited_value_names_its_rule() {
        assertThatThrownBy(() -> new Cited<>(1, new Span(0, 1), " ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(new Cited<>(1, new Span(0, 1), "r/x").map(n -> n + 1))
                .isEqualTo(new Cited<>(2, new Span(0, 1), "r/x"));
    }

    @Test
    void sketches_are_alike_by_the_share_of_equal_places() {
        Sketch one = new Sketch(new int[] {1, 2, 3, 4});
        Sketch other = new Sketch(new int[] {1, 2, 9, 4});
        assertThat(one.similarity(other)).isEqualTo(0.75);
        assertThat(one.similarity(one)).isEqualTo(1);
        assertThat(one.similarity(new Sketch(new int[] {1, 2}))).isZero();
    }

    @Test
    void the_empty_sketch_is_like_nothing_not_even_itself() {
        assertThat(Sketch.EMPTY.similarity(Sketch.EMPTY)).isZero();
    }

    @Test
    void a_sketch_keeps_its_own_numbers() {
        int[] minima = {1, 2};
        Sketch sketch = new Sketch(minima);
        minima[0] = 7;
        sketch.minima()[1] = 7;
        assertThat(sketch).isEqualTo(new Sketch(new int[] {1, 2}));
    }

    @Test
    void a_point_lies_on_the_earth() {
        assertThatThrownBy(() -> new Point(90.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(0, -180.1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Point(Double.NaN, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void distance_is_along_the_great_circle() {
        Point kyiv = new Point(50.4501, 30.5234);
        Point kharkiv = new Point(49.9935, 36.2304);
        assertThat(kyiv.distanceTo(kharkiv)).isCloseTo(410, within(4.0));
        assertThat(kyiv.distanceTo(kyiv)).isZero();
        assertThat(new Point(0, 0).distanceTo(new Point(0, 180))).isCloseTo(20015, within(15.0));
    }

    @Test
    void blocks_stand_in_order_inside_the_text() {
        Document document = Document.ofText("d", "One. Two.", Language.EN, Optional.empty());
        assertThatThrownBy(() -> with(document, new Span(5, 9), new Span(0, 4)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(document, new Span(0, 4), new Span(5, 10)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(with(document, new Span(0, 4), new Span(5, 9)).blocks()).hasSize(2);
    }

    private static Document with(Document d, Span... spans) {
        List<Block> blocks = java.util.Arrays.stream(spans)
                .map(s -> new Block(Block.Kind.PARAGRAPH, s))
                .toList();
        return new Document(
                d.id(),
                d.key(),
                d.url(),
                d.publisher(),
                d.title(),
                d.published(),
                d.retrieved(),
                d.language(),
                d.text(),
                d.sha256(),
                blocks,
                d.links(),
                d.source(),
                d.capture(),
                d.sketch(),
                d.plain());
    }
}
