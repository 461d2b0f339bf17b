package org.onrecord.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void keysAreSortedByTheirUtf16Units() {
        // The example of RFC 8785, 3.2.3, without its numbers.
        JsonObject json = new JsonObject()
                .put("\u20ac", "Euro Sign")
                .put("\r", "Carriage Return")
                .put("\ufb33", "Hebrew Letter Dalet With Dagesh")
                .put("1", "One")
                .put("\ud83d\ude00", "Emoji: Grinning Face")
                .put("\u0080", "Control")
                .put("\u00f6", "Latin Small Letter O With Diaeresis");

        assertThat(json.toString())
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                        + "\"\ud83d\ude00\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void onlyWhatMustBeEscapedIs() {
        assertThat(new JsonObject().put("a", "\u20ac$\u000f\nA'B\"\\\"/\u007f").toString())
                .isEqualTo("{\"a\":\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\"/\u007f\"}");
    }

    @Test
    void listsObjectsAndTruthValuesAreWrittenWithoutSpaces() {
        JsonObject json = new JsonObject()
                .put("b", true)
                .put("a", -5)
                .putStrings("none", List.of())
                .putNumbers("n", List.of(1L, 2L))
                .putObjects("o", List.of(new JsonObject(), new JsonObject().put("x", "y")));

        assertThat(json.toString()).isEqualTo("{\"a\":-5,\"b\":true,\"n\":[1,2],\"none\":[],\"o\":[{},{\"x\":\"y\"}]}");
        assertThat(JsonText.read(json.toString())).isEqualTo(json);
    }

    @Test
    void numbersThatNotEveryReaderKeepsTravelAsText() {
        JsonObject json = new JsonObject().put("n", Long.MAX_VALUE).put("m", (1L << 53) - 1);

        assertThat(json.toString()).isEqualTo("{\"m\":9007199254740991,\"n\":\"9223372036854775807\"}");
        assertThat(JsonText.read(json.toString()).integer("n")).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void halfASurrogatePairComesBackAsItWas() {
        String broken = "a\ud83db\ude00\ud83d";

        byte[] bytes = CanonicalJson.bytes(new JsonObject().put("t", broken));

        assertThat(JsonText.read(bytes).string("t")).isEqualTo(broken);
    }

    @Test
    void decimalsNullsAndOtherShapesAreRefused() {
        for (String text : List.of("{\"a\":1.5}", "{\"a\":null}", "[1]", "{\"a\":1}{}", "{\"a\":1,\"a\":2}", "{", "")) {
            assertThatThrownBy(() -> JsonText.read(text)).as(text).isInstanceOf(MalformedJson.class);
        }
    }
}
