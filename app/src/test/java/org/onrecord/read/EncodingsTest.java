package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Document;
import org.onrecord.model.Problem;

/** UTF-8 and UTF-16 are read, windows-1251 with a warning; what fits none of them is an error with its place. */
class EncodingsTest {

    private static final String RUSSIAN =
            "Мост рухнул в Тарне\n\n28 июня 2023\n\nПри обрушении моста погибли двенадцать человек, сообщил мэр города.\n";
    private static final String ENGLISH = "Tarn mourns\n\nJune 28, 2023\n\nTwelve people died in the town.\n";

    @ParameterizedTest
    @CsvSource({"UTF-8, EFBBBF", "UTF-8, ''", "UTF-16LE, FFFE", "UTF-16BE, FEFF", "UTF-16LE, ''", "UTF-16BE, ''"})
    void unicodeIsReadWithAndWithoutItsMark(String charset, String mark) {
        for (String words : new String[] {RUSSIAN, ENGLISH}) {
            byte[] head = java.util.HexFormat.of().parseHex(mark);
            byte[] bytes = join(head, words.getBytes(Charset.forName(charset)));
            ReadResult.Read read = Reading.one(bytes, ReadOptions.DEFAULT);
            Document document = read.document();
            assertThat(document.text()).isEqualTo(words);
            assertThat(read.warnings()).isEmpty();
            int last = words.lastIndexOf('.');
            int before = words.substring(0, last).getBytes(Charset.forName(charset)).length;
            assertThat(document.source().byteAt(last)).isEqualTo(head.length + before);
        }
    }

    @Test
    void cyrillicInWindows1251IsReadWithAWarning() {
        ReadResult.Read read = Reading.one(RUSSIAN.getBytes(Charset.forName("windows-1251")), ReadOptions.DEFAULT);
        assertThat(read.document().text()).isEqualTo(RUSSIAN);
        assertThat(read.document().source().byteAt(30)).isEqualTo(30);
        assertThat(Reading.told(read.warnings()))
                .containsExactly("not UTF-8; read as windows-1251, which its letters fit");
    }

    @Test
    void ukrainianInUpperCaseIsReadFromWindows1251Too() {
        String words = "УНАСЛІДОК ОБСТРІЛУ МІСТА ЗАГИНУЛИ ТРОЄ ЛЮДЕЙ, ЇХНІ ІМЕНА НЕ НАЗВАНІ";
        assertThat(Reading.one(words.getBytes(Charset.forName("windows-1251")), ReadOptions.DEFAULT)
                        .document()
                        .text())
                .isEqualTo(words);
    }

    @Test
    void curlyQuotesAndAccentsOfWindows1252AreReadWithAWarning() {
        String words = "“Twelve died at São Pedro,” the mayor’s office said – “no more”.";
        ReadResult.Read read = Reading.one(words.getBytes(Charset.forName("windows-1252")), ReadOptions.DEFAULT);
        assertThat(read.document().text()).isEqualTo(words);
        assertThat(read.document().source().byteAt(40)).isEqualTo(40);
        assertThat(Reading.told(read.warnings())).startsWith("not UTF-8; read as windows-1252, which its letters fit");
    }

    @Test
    void koi8IsNotTakenForWindows1251() {
        assertThat(Reading.problem(RUSSIAN.getBytes(Charset.forName("KOI8-R")), ReadOptions.DEFAULT)
                        .what())
                .contains("is not valid UTF-8");
    }

    @Test
    void anInvalidByteIsAnErrorThatNamesByteAndLine() {
        byte[] bytes = join(
                "Tarn mourns\n\nTwelve died at S".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x81, 'o', '.'});
        Problem problem = Reading.problem(bytes, ReadOptions.DEFAULT);
        assertThat(problem.what()).isEqualTo("byte 0x81 is not valid UTF-8");
        assertThat(problem.line()).hasValue(3);
        assertThat(problem.offset()).hasValue(29);
        assertThat(problem.excerpt()).contains("Twelve died at S <-- HERE");
    }

    @Test
    void aReplacementCharacterThatWasWrittenIsValid() {
        assertThat(Reading.text("Twelve \uFFFD died.").text()).isEqualTo("Twelve \uFFFD died.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void jsonLinesInUtf16AreCutAndLeadBackToTheirBytes(String charset) {
        String lines = "{\"id\":\"ਊ\",\"text\":\"One died.\"}\n{\"id\":\"b\",\"text\":\"Twо \uD83D\uDE00 died.\"}\n";
        byte[] bytes = lines.getBytes(Charset.forName(charset));
        var read = Reading.all(bytes, ReadOptions.DEFAULT.withFormat(Format.JSONL));
        assertThat(read).hasSize(2);
        Document second = ((ReadResult.Read) read.get(1)).document();
        assertThat(second.text()).isEqualTo("Twо \uD83D\uDE00 died.");
        assertThat(second.source().byteAt(second.text().indexOf("died"))).isEqualTo(2L * lines.lastIndexOf("died"));
    }

    static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }
}
