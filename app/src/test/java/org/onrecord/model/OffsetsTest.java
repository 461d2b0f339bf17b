package org.onrecord.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OffsetsTest {

    @Test
    void a_text_of_the_basic_plane_counts_the_same_both_ways() {
        Offsets offsets = new Offsets("Київ, 14 осіб");
        assertThat(offsets.toPoints(7)).isEqualTo(7);
        assertThat(offsets.toUnits(13)).isEqualTo(13);
    }

    @Test
    void an_astral_character_is_one_point_and_two_units() {
        Offsets offsets = new Offsets("a😀b");
        assertThat(offsets.toPoints(1)).isEqualTo(1);
        assertThat(offsets.toPoints(3)).isEqualTo(2);
        assertThat(offsets.toUnits(2)).isEqualTo(3);
        assertThat(offsets.toUnits(3)).isEqualTo(4);
    }

    @Test
    void a_lone_half_counts_as_one() {
        Offsets offsets = new Offsets("a\uD83Db\uDE00c");
        assertThat(offsets.toPoints(5)).isEqualTo(5);
        assertThat(offsets.toUnits(5)).isEqualTo(5);
    }

    @Test
    void places_outside_the_text_are_an_error() {
        Offsets plain = new Offsets("abc");
        assertThatThrownBy(() -> plain.toPoints(4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> plain.toPoints(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> plain.toUnits(4)).isInstanceOf(IndexOutOfBoundsException.class);
        Offsets astral = new Offsets("😀c");
        assertThatThrownBy(() -> astral.toUnits(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> astral.toUnits(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** The JDK counts code points too, in its own way. */
    @Test
    void both_directions_agree_with_the_platform_on_random_texts() {
        Random random = new Random(20230601);
        for (int round = 0; round < 300; round++) {
            String text = randomText(random, random.nextInt(1200));
            Offsets offsets = new Offsets(text);
            for (int unit = 0; unit <= text.length(); unit += 1 + random.nextInt(7)) {
                boolean inside = unit > 0
                        && unit < text.length()
                        && Character.isLowSurrogate(text.charAt(unit))
                        && Character.isHighSurrogate(text.charAt(unit - 1));
                if (inside) {
                    continue;
                }
                int points = text.codePointCount(0, unit);
                assertThat(offsets.toPoints(unit)).isEqualTo(points);
                assertThat(offsets.toUnits(points)).isEqualTo(unit);
            }
        }
    }

    private static String randomText(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.appendCodePoint(0x1F600 + random.nextInt(60));
                case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                case 2 -> text.append((char) ('А' + random.nextInt(64)));
                default -> text.append((char) (' ' + random.nextInt(90)));
            }
        }
        return text.toString();
    }
}
