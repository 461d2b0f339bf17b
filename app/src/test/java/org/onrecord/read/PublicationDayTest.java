package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Block.Kind;

/** The day of publication: told by the page, else by its address, else by the person; otherwise a warning says what stays open. */
class PublicationDayTest {

    private static final LocalDate DAY = LocalDate.of(2023, 6, 28);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "June 28, 2023",
                "JUNE 28, 2023",
                "Wednesday, June 28, 2023",
                "Jun. 28, 2023, 5:30 p.m.",
                "28 June 2023",
                "28th of June 2023 14:05 GMT",
                "Wed 28 Jun 2023 14:05 +0300",
                "2023-06-28",
                "2023-06-28T14:05:00Z",
                "2023/06/28",
                "28.06.2023",
                "28.06.2023, 14:05",
                "28/06/2023",
                "06/28/2023",
                "Published: 2023-06-28",
                "Published on: June 28, 2023 at 14:05",
                "A. Prado | June 28, 2023",
                "28 июня 2023",
                "28 июня 2023 г.",
                "среда, 28 июня 2023 года, 14:05",
                "Опубликовано: 28 июня 2023 в 14:05",
                "28 червня 2023",
                "Середа, 28 червня 2023 року",
                "Опубліковано: 28.06.2023"
            })
    void aLineThatIsADayIsTheDayOfPublication(String line) {
        ReadResult.Read read = Reading.one("Tarn mourns\n\n" + line + "\n\nTwelve died.", text());
        assertThat(read.document().published()).contains(DAY);
        assertThat(Reading.words(read.document(), Kind.DATE_LINE)).containsExactly(line);
        assertThat(read.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On June 28, 2023 twelve died",
                "05/06/2023",
                "June 2023",
                "June 28",
                "28 2023",
                "Updated: June 28, 2023",
                "The attack of June 28, 2023",
                "28.06",
                "1234567890",
                "version 2023-06-28"
            })
    void otherLinesAreNot(String line) {
        ReadResult.Read read = Reading.one("Tarn mourns\n\n" + line + "\n\nTwelve died.", text());
        assertThat(read.document().published()).isEmpty();
        assertThat(Reading.told(read.warnings())).contains("no day of publication");
    }

    @Test
    void aDayThatNoCalendarHasIsAWarning() {
        ReadResult.Read read = Reading.one("Tarn mourns\n\nFebruary 30, 2023\n\nTwelve died.", text());
        assertThat(read.document().published()).isEmpty();
        assertThat(Reading.told(read.warnings())).contains("no calendar has the day \"February 30, 2023\"");
    }

    @Test
    void anUpdateDoesNotReplaceThePublication() {
        assertThat(Reading.text("Tarn mourns\n\nUpdated: July 1, 2023\n\nPublished: June 28, 2023\n\nTwelve died.")
                        .published())
                .contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023/06/28/bridge", "news/2023/6/28", "2023-06-28-bridge", "a/20230628_bridge"})
    void theAddressIsTheLastResort(String path) {
        String article = "Tarn mourns\n\nTwelve died.\n\nOriginal url:\n\nhttps://tarn.example/" + path;
        assertThat(Reading.text(article).published()).contains(DAY);
        assertThat(Reading.text(article.replace("mourns", "mourns\n\nJuly 3, 2023"))
                        .published())
                .contains(LocalDate.of(2023, 7, 3));
    }

    @Test
    void thePersonsDayIsForThoseThatTellNone() {
        ReadOptions options = text().withPublished(LocalDate.of(2020, 1, 2));
        assertThat(Reading.one("Tarn mourns\n\nTwelve died.", options)
                        .document()
                        .published())
                .contains(LocalDate.of(2020, 1, 2));
        assertThat(Reading.one("Tarn mourns\n\nTwelve died.", options).warnings())
                .isEmpty();
        assertThat(Reading.one("Tarn mourns\n\nJune 28, 2023\n\nTwelve died.", options)
                        .document()
                        .published())
                .contains(DAY);
    }

    private static ReadOptions text() {
        return ReadOptions.DEFAULT.withFormat(Format.TEXT);
    }
}
