package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Document;

/** For any text: what JSON holds is what is read, and each character leads back to the byte at which it was written. */
class SourceMapTest {

    private static final int[] SPECIAL = {
        '\n', '\r', '\t', '"', '\\', '/', ' ', 0x00A0, 0x0301, 0x200B, 0x2028, 0xFEFF, 0xFFFD, 0xFFFF, 1, 0x7F
    };

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void textFromJsonIsVerbatimAndLeadsBack(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        StringBuilder json = new StringBuilder("\uFEFF{\"claims\": [\"тень\"],\r \"text\" : \"");
        int points = random.nextInt(1200);
        long[] bytes = new long[2 * points + 1];
        long at = utf8(json);
        for (int i = 0; i < points; i++) {
            int c = point(random);
            String written = written(c, random);
            for (int unit = 0; unit < Character.charCount(c); unit++) {
                bytes[text.length() + unit] = at;
            }
            text.appendCodePoint(c);
            json.append(written);
            at += utf8(written);
        }
        bytes[text.length()] = at;
        json.append("\", \"id\": \"x\"}\r\n");

        Document document = Reading.json(json.toString());

        assertThat(document.text()).isEqualTo(text.toString());
        for (int unit = 0; unit <= text.length(); unit++) {
            assertThat(document.source().byteAt(unit)).as("code unit %d", unit).isEqualTo(bytes[unit]);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void plainTextIsVerbatimAndLeadsBack(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("x");
        for (int i = 0; i < 400; i++) {
            int c = point(random);
            text.appendCodePoint(c < ' ' && c != '\n' && c != '\r' ? 'y' : c);
        }
        Document document = Reading.text(text.toString());
        assertThat(document.text()).isEqualTo(text.toString());
        for (int unit = 0; unit < text.length(); unit++) {
            int begins =
                    unit > 0 && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit)) ? unit - 1 : unit;
            assertThat(document.source().byteAt(unit)).isEqualTo(utf8(text.substring(0, begins)));
        }
    }

    private static int point(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> SPECIAL[random.nextInt(SPECIAL.length)];
            case 1 -> 0x10000 + random.nextInt(0x100000);
            case 2 -> 0x400 + random.nextInt(0x100);
            case 3 -> 0x800 + random.nextInt(0xD000);
            default -> 0x20 + random.nextInt(0x5F);
        };
    }

    /** One of the ways in which JSON may write a character. */
    private static String written(int c, Random random) {
        boolean must = c < ' ' || c == '"' || c == '\\';
        int shorter = "\n\r\t\"\\/".indexOf(c);
        if (shorter >= 0 && random.nextBoolean()) {
            return "\\" + "nrt\"\\/".charAt(shorter);
        }
        if (!must && random.nextInt(4) > 0) {
            return Character.toString(c);
        }
        StringBuilder escaped = new StringBuilder();
        for (char unit : Character.toChars(c)) {
            escaped.append("\\u").append(hex(unit, random.nextBoolean()));
        }
        return escaped.toString();
    }

    private static String hex(char unit, boolean upper) {
        String digits = Integer.toHexString(0x10000 + unit).substring(1);
        return upper ? digits.toUpperCase(java.util.Locale.ROOT) : digits;
    }

    private static long utf8(CharSequence words) {
        return words.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
