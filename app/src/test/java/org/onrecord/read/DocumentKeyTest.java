package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Document;
import org.onrecord.read.known.Address;

/** What makes two captures versions of one article. */
class DocumentKeyTest {

    @ParameterizedTest
    @CsvSource({
        "https://Tarn.Example/News/A, https://tarn.example/News/A",
        "http://tarn.example/a/, https://tarn.example/a",
        "https://tarn.example:443/a, https://tarn.example/a",
        "http://tarn.example:80/a, https://tarn.example/a",
        "https://tarn.example:8443/a, https://tarn.example:8443/a",
        "https://tarn.example/a#top, https://tarn.example/a",
        "https://tarn.example/a?utm_source=x&utm_medium=y, https://tarn.example/a",
        "https://tarn.example/a?id=7&fbclid=z&page=2, https://tarn.example/a?id=7&page=2",
        "https://tarn.example/, https://tarn.example",
        "https://tarn.example?id=7#x, https://tarn.example?id=7",
        "<https://www.tarn.example/мост>, https://www.tarn.example/мост",
        "https://user:word@tarn.example/a, https://tarn.example/a"
    })
    void anAddressHasOneCanonicalForm(String written, String canonical) {
        assertThat(Address.find(written).map(Address::canonical)).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tarn.example/a",
                "ftp://tarn.example/a",
                "mailto:a@tarn.example",
                "#",
                "https://",
                "https://a.example/ and more"
            })
    void otherWordsAreNoAddress(String words) {
        assertThat(Address.find(words)).isEmpty();
    }

    @Test
    void theIdComesFirstThenTheAddressThenPublisherDayAndPath() {
        String rest =
                "\"url\":\"https://www.tarn.example/a/?utm_source=x\",\"published\":\"2023-06-28\",\"text\":\"Nine died.\"}";
        assertThat(Reading.json("{\"id\":\"t-1\"," + rest).key()).isEqualTo("id:t-1");
        assertThat(Reading.json("{" + rest).key()).isEqualTo("url:https://www.tarn.example/a");
        Document page = Reading.text("Tarn mourns\n\nPublisher: Tarn News\n\nJune 28, 2023\n\nNine died.");
        assertThat(page.key()).isEqualTo("file:Tarn News|2023-06-28|-");
    }

    @Test
    void articlesOfOneFileWithoutNamesAreToldApartByTheirText() {
        assertThat(Reading.lines("{\"text\":\"One died.\"}\n{\"text\":\"Two died.\"}\n"))
                .extracting(r -> ((ReadResult.Read) r).document().key())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.startsWith("file:||-#"));
    }

    @Test
    void thePublisherIsGivenElseTheHost() {
        assertThat(Reading.json("{\"url\":\"https://www.tarn.example/a\",\"text\":\"x\"}")
                        .publisher())
                .contains("tarn.example");
        assertThat(Reading.json("{\"url\":\"https://www.tarn.example/a\",\"publisher\":\"Tarn News\",\"text\":\"x\"}")
                        .publisher())
                .contains("Tarn News");
    }
}
