package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** One JSON object a line is one article; its text is taken as it stands. */
class JsonLinesReadingTest {

    @Test
    void theTextIsVerbatim() {
        Document document = Reading.json(
                "{\"id\":\"a\",\"text\":\" \\n Twelve\\u00a0died.\\r\\n\\t\\u0041\\ud83d\\ude00 e\\u0301 \\n\\n\",\"published\":\"2023-06-28\"}");
        assertThat(document.text()).isEqualTo(" \n Twelve\u00a0died.\r\n\tA\uD83D\uDE00 e\u0301 \n\n");
        assertThat(document.plain()).isTrue();
    }

    @Test
    void everyKnownKeyIsKept() {
        Document document = Reading.json(
                "{\"url\":\"https://www.tarn.example/a\",\"lang\":\"en-GB\",\"title\":\"Other words\",\"publisher\":\"Tarn News\","
                        + "\"id\":\"t-1\",\"published\":\"2023-06-28T23:30:00-05:00\",\"text\":\"Tarn mourns\\n\\nTwelve died.\"}");
        assertThat(document.id()).isEqualTo("t-1");
        assertThat(document.key()).isEqualTo("id:t-1");
        assertThat(document.url()).contains("https://www.tarn.example/a");
        assertThat(document.publisher()).contains("Tarn News");
        assertThat(document.language()).isEqualTo(Language.EN);
        assertThat(document.published()).contains(LocalDate.of(2023, 6, 28));
    }

    @Test
    void aTitleGivenIsMetadataAndNoPartOfTheText() {
        Document document = Reading.json(
                "{\"title\":\"Other words\",\"text\":\"Tarn mourns\\n\\nTwelve died.\",\"published\":\"2023-06-28\"}");
        assertThat(document.title()).contains("Other words");
        assertThat(document.text()).isEqualTo("Tarn mourns\n\nTwelve died.");
        assertThat(Reading.blocks(document)).startsWith("TITLE: Tarn mourns");
    }

    @Test
    void claimsAndGoldChangeNothing() {
        String article =
                "\"id\":\"a\",\"text\":\"Tarn mourns\\n\\nTwelve died, nine of them at once.\",\"published\":\"2023-06-28\"";
        ReadResult.Read bare = Reading.one("{" + article + "}", json());
        ReadResult.Read gold = Reading.one(
                "{\"gold\":{\"killed\":99,\"text\":\"no\",\"id\":\"no\"}," + article
                        + ",\"claims\":[{\"evidence\":\"no\",\"published\":\"1999-01-01\",\"low\":1e999}],\"Text\":\"no\",\"story\":null}",
                json());
        assertThat(gold.document())
                .usingRecursiveComparison()
                .ignoringFields("source", "capture")
                .isEqualTo(bare.document());
        assertThat(gold.warnings()).isEqualTo(bare.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-06-28, 2023-06-28",
        "2023-06-28T12:00:00Z, 2023-06-28",
        "2023-06-28T23:59:59.123+03:00, 2023-06-28",
        "2023-06-28 07:05, 2023-06-28",
        "2024-02-29, 2024-02-29"
    })
    void publishedMayBeADateOrADateTime(String written, String day) {
        ReadResult.Read read = Reading.one("{\"text\":\"Twelve died.\",\"published\":\"" + written + "\"}", json());
        assertThat(read.document().published()).contains(LocalDate.parse(day));
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"2023-02-30\"",
                "\"yesterday\"",
                "\"28.06.2023\"",
                "\"2023-06\"",
                "20230628",
                "\"2023-06-28T25:00\"",
                "[]",
                "\"\""
            })
    void anythingElseIsAWarningAndNoDate(String written) {
        ReadResult.Read read = Reading.one(
                "{\"url\":\"https://tarn.example/2023/06/28/a\",\"text\":\"Twelve died.\",\"published\":" + written
                        + "}",
                json());
        assertThat(read.document().published()).isEmpty();
        assertThat(Reading.told(read.warnings()))
                .anyMatch(w -> w.startsWith("\"published\" is no date"))
                .contains("no day of publication");
        assertThat(read.warnings().get(0).line()).hasValue(1);
        assertThat(read.warnings().get(0).excerpt().orElse("")).endsWith("<-- HERE");
    }

    @Test
    void aLanguageThatIsMissingIsFound() {
        assertThat(Reading.json(
                                "{\"text\":\"В результате обстрела погибли двое, сообщили в администрации, ещё трое ранены.\"}")
                        .language())
                .isEqualTo(Language.RU);
        assertThat(Reading.json("{\"lang\":\"und\",\"text\":\"Унаслідок обстрілу загинули двоє, ще троє поранені.\"}")
                        .language())
                .isEqualTo(Language.UK);
        assertThat(Reading.json("{\"lang\":null,\"text\":\"Twelve people were killed in the town, police said.\"}")
                        .language())
                .isEqualTo(Language.EN);
    }

    @Test
    void withoutAnIdTheHashOfTheTextIsTheId() {
        Document document = Reading.json("{\"id\":\" \",\"text\":\"Twelve died.\"}");
        assertThat(document.id()).isEqualTo(document.sha256()).hasSize(64);
        assertThat(Reading.json("{\"id\":17,\"text\":\"Twelve died.\"}").id()).isEqualTo("17");
    }

    @Test
    void aKnownKeyWrittenTwiceIsAWarningAndTheLastCounts() {
        ReadResult.Read read =
                Reading.one("{\"text\":\"One died.\",\"text\":\"Two died.\",\"published\":\"2023-06-28\"}", json());
        assertThat(read.document().text()).isEqualTo("Two died.");
        assertThat(Reading.told(read.warnings())).containsExactly("the key \"text\" stands there more than once");
    }

    @Test
    void halfACharacterIsReplacedWithoutMovingTheOthers() {
        ReadResult.Read read =
                Reading.one("{\"text\":\"a\\ud800b\\udc00\\ud83d\\ude00c\",\"published\":\"2023-06-28\"}", json());
        assertThat(read.document().text()).isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00c");
        assertThat(read.warnings()).hasSize(1);
    }

    @Test
    void blankLinesAndWindowsLineEndsAreNoArticles() {
        List<ReadResult> read = Reading.lines(
                "\uFEFF{\"id\":\"a\",\"text\":\"One died.\"}\r\n\r\n  \n{\"id\":\"b\",\"text\":\"Two died.\"}\r\n");
        assertThat(read).extracting(r -> ((ReadResult.Read) r).document().id()).containsExactly("a", "b");
    }

    @Test
    void aBlankTextIsADocumentWithAWarning() {
        ReadResult.Read read = Reading.one("{\"id\":\"a\",\"text\":\"\",\"published\":\"2023-06-28\"}", json());
        assertThat(read.document().blocks()).isEmpty();
        assertThat(Reading.told(read.warnings())).containsExactly("the text is blank");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\n \"id\": \"a\",\n \"text\": \"One } died.\"\n}\n",
                "[{\"id\": \"a\", \"text\": \"One } died.\"}]",
                "[\n  {\"id\": \"a\",\n   \"text\": \"One } died.\"\n  }\n]\n",
                "{\"id\": \"a\", \"text\": \"One } died.\"}"
            })
    void anObjectOverManyLinesAndAnArrayAreReadToo(String json) {
        Document document = Reading.one(json, json()).document();
        assertThat(document.id()).isEqualTo("a");
        assertThat(document.text()).isEqualTo("One } died.");
        assertThat(json.substring((int) document.source().byteAt(0))).startsWith("One");
    }

    @Test
    void theArticlesOfAnArrayKeepTheirOrderAndOneLostLosesNoOther() {
        List<ReadResult> read = Reading.lines(
                "[{\"id\":\"a\",\"text\":\"One.\"},\n {\"id\":\"b\"},\n {\"id\":\"c\",\"text\":\"Three.\"}]");
        assertThat(read).hasSize(3);
        assertThat(((ReadResult.Broken) read.get(1)).problem().line()).hasValue(2);
        assertThat(((ReadResult.Read) read.get(2)).document().id()).isEqualTo("c");
    }

    @Test
    void jsonLinesAreKnownWithoutAName() {
        assertThat(Reading.one("{\"id\":\"a\",\"text\":\"One died.\"}", ReadOptions.DEFAULT)
                        .document()
                        .id())
                .isEqualTo("a");
    }

    @Test
    void theDayOnThePageIsReadWhereTheJsonTellsNone() {
        Document document = Reading.json(
                "{\"text\":\"Tarn mourns\\n\\n28 June 2023\\n\\nTwelve died.\",\"url\":\"https://t.example/2020/01/01/\"}");
        assertThat(document.published()).isEqualTo(Optional.of(LocalDate.of(2023, 6, 28)));
    }

    private static ReadOptions json() {
        return ReadOptions.DEFAULT.withFormat(Format.JSONL);
    }
}
