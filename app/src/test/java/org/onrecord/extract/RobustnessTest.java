package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** Whatever the text, the extraction ends, throws nothing, and says the same every time. */
@DisplayName("Extraction of any text")
class RobustnessTest {

    private static final Extractor EXTRACTOR = Extractors.builtIn();
    private static final boolean LONG = Boolean.getBoolean("onrecord.long");
    /** Far more than any text here takes; what it keeps out is work that grows with the square. */
    private static final Duration AGES = Duration.ofMinutes(4);

    private static final String STORY =
            "Police said on Monday that at least 14 soldiers were killed and five wounded near"
                    + " Karsk, among them two officers. The ministry declined to comment on losses. \"We found three bodies,\""
                    + " said the governor, who had put the toll at ten on Sunday.\n\n";

    static Stream<Arguments> texts() {
        int n = LONG ? 100_000 : 10_000;
        return Stream.of(
                Arguments.of("no text", ""),
                Arguments.of("space", " \n\t\u00A0\n".repeat(1000)),
                Arguments.of("marks", "?!.,;:-–—()\"'".repeat(n / 10)),
                Arguments.of("one long line", line(LONG ? 5_000_000 : 300_000)),
                Arguments.of("one long word", "x".repeat(LONG ? 5_000_000 : 300_000)),
                Arguments.of("numbers in digits", "100 ".repeat(n)),
                Arguments.of("numbers with commas", "14, ".repeat(n)),
                Arguments.of("numbers in words", "one hundred ".repeat(n)),
                Arguments.of("thousands", "thousand one ".repeat(n)),
                Arguments.of("huge numbers", "99999999999999999999 9,999,999,999,999 1.1.1.1 killed. ".repeat(n / 10)),
                Arguments.of("quotes", "\"".repeat(n)),
                Arguments.of("quoted words", "\"five dead\" ".repeat(n / 10)),
                Arguments.of("brackets", "(".repeat(n) + "five killed" + ")".repeat(n)),
                Arguments.of("people", "soldiers ".repeat(n)),
                Arguments.of("people's people", "a soldier's soldier's ".repeat(n / 2)),
                Arguments.of("harm", "killed wounded dead ".repeat(n / 3)),
                Arguments.of("counted harm", "14 killed, ".repeat(n / 3)),
                Arguments.of("words of grammar", "killed of of in on ".repeat(n / 4)),
                Arguments.of("adverbs", "14 soldiers were " + "also ".repeat(n) + "killed."),
                Arguments.of("times", "on Monday since June 2023, 3 days ago, ".repeat(n / 10)),
                Arguments.of("silences", "he declined to comment on losses and ".repeat(n / 10)),
                Arguments.of("conditions", "if unless could have 14 killed ".repeat(n / 5)),
                Arguments.of("story after story", STORY.repeat(LONG ? 3_000_000 / STORY.length() : 300)));
    }

    private static String line(int length) {
        String words = "the river rose by 3 metres and 14 people were killed while soldiers of the guard stood by, ";
        return words.repeat(length / words.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void ends_and_tells_where_it_stands(String name, String text) {
        List<Claim> claims = Assertions.assertTimeoutPreemptively(AGES, () -> claims(text));
        for (Claim claim : claims) {
            assertThat(claim.evidence().end()).isLessThanOrEqualTo(text.length());
            assertThat(claim.evidence().contains(claim.anchor())).isTrue();
        }
    }

    @Test
    void random_characters_do_no_harm() {
        Random random = new Random(1);
        String[] words = STORY.split(" ");
        for (int round = 0; round < (LONG ? 5000 : 300); round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < random.nextInt(200); i++) {
                switch (random.nextInt(5)) {
                    case 0 -> text.append((char) random.nextInt(0x10000));
                    case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                    case 2 -> text.append((char) random.nextInt(128));
                    default -> text.append(words[random.nextInt(words.length)]).append(' ');
                }
            }
            assertThat(claims(text.toString())).isNotNull();
        }
    }

    @Test
    void four_threads_read_what_one_reads() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add(STORY.replace("14", String.valueOf(i + 6)).repeat(1 + i % 3));
        }
        List<List<Claim>> alone = texts.stream().map(RobustnessTest::claims).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<Claim>>> together = new ArrayList<>();
            for (int round = 0; round < 3; round++) {
                for (String text : texts) {
                    together.add(threads.submit(() -> claims(text)));
                }
            }
            for (int i = 0; i < together.size(); i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i % texts.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void neither_locale_nor_time_zone_of_the_machine_changes_anything() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String text = STORY + STORY.toUpperCase(Locale.ROOT);
        List<Claim> here = claims(text);
        assertThat(here).isNotEmpty();
        try {
            for (String tag : List.of("en-US", "tr-TR", "ar-EG", "hi-IN-u-nu-deva", "lt-LT")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                for (String id : List.of("UTC", "Pacific/Chatham", "Pacific/Kiritimati", "America/Los_Angeles")) {
                    TimeZone.setDefault(TimeZone.getTimeZone(id));
                    assertThat(Extractors.made().extract(document(text), false).claims())
                            .as(tag + " " + id)
                            .isEqualTo(here);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Twice the text may take three times as long on a busy machine, never four times as work by the square would. */
    @Test
    @EnabledIfSystemProperty(named = "onrecord.long", matches = "true", disabledReason = "times work; run with -Plong")
    void twice_the_text_is_about_twice_the_work() {
        int n = 1_000_000 / STORY.length();
        claims(STORY.repeat(n));
        long once = median(STORY.repeat(n));
        long twice = median(STORY.repeat(2 * n));
        assertThat((double) twice / once).isLessThan(3.2);
    }

    private static long median(String text) {
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            long start = System.nanoTime();
            claims(text);
            times.add(System.nanoTime() - start);
        }
        Collections.sort(times);
        return times.get(2);
    }

    private static List<Claim> claims(String text) {
        return EXTRACTOR.extract(document(text), false).claims();
    }

    private static Document document(String text) {
        return Document.ofText("t", text, Language.EN, Optional.of(LocalDate.of(2023, 6, 28)));
    }
}
