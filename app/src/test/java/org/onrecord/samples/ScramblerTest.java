package org.onrecord.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The scrambler changes every day, number and name of the samples, and keeps each text true to itself. */
class ScramblerTest {
    private final Scrambler scrambler = Scrambler.of(Samples.folder());

    @Test
    void tells_the_same_when_nothing_is_changed() {
        var texts = scrambler.unchanged().texts();

        assertThat(scrambler.samples())
                .hasSizeGreaterThanOrEqualTo(24)
                .allSatisfy(sample -> assertThat(texts.get(sample.file())).isEqualTo(sample.text()));
    }

    @Test
    void tells_the_same_for_the_same_seed_and_another_story_for_another() {
        assertThat(scrambler.scramble(7).texts())
                .isEqualTo(scrambler.scramble(7).texts())
                .isNotEqualTo(scrambler.scramble(8).texts());
    }

    @Test
    void leaves_no_number_name_or_day_as_it_was() {
        seeds().forEach(seed -> {
            var scrambled = scrambler.scramble(seed);
            for (Sample sample : scrambler.samples()) {
                List<String> pieces = pieces(sample, scrambled.texts().getOrDefault(sample.file(), ""));
                for (int i = 0; i < pieces.size(); i++) {
                    SampleToken token = sample.tokens().get(i);
                    if (!mayFallOnTheSameWord(token)) {
                        assertThat(pieces.get(i))
                                .as("%s, seed %s", sample.file(), seed)
                                .isNotEqualTo(token.text());
                    }
                }
            }
        });
    }

    @Test
    void keeps_weekdays_true_to_their_days() {
        seeds().forEach(seed -> {
            var scrambled = scrambler.scramble(seed);
            for (Sample sample : scrambler.samples()) {
                LocalDate published = scrambled.mapping().day(sample.story(), sample.published());
                List<String> pieces = pieces(sample, scrambled.texts().getOrDefault(sample.file(), ""));
                for (int i = 0; i < pieces.size(); i++) {
                    if (sample.tokens().get(i) instanceof SampleToken.DateToken date
                            && pieces.get(i).endsWith("day")) {
                        LocalDate day = scrambled.mapping().day(sample.story(), date.value());
                        assertThat(pieces.get(i)).isEqualTo(latestNamed(pieces.get(i), published, day));
                    }
                }
            }
        });
    }

    @Test
    void keeps_the_order_of_days_and_numbers_and_changes_every_lag() {
        seeds().forEach(seed -> {
            Mapping mapping = scrambler.scramble(seed).mapping();
            for (String story : stories()) {
                List<LocalDate> days = new ArrayList<>(daysOf(story));
                List<Long> numbers = new ArrayList<>(numbersOf(story));
                for (int i = 1; i < days.size(); i++) {
                    assertThat(mapping.lag(story, days.get(i - 1), days.get(i)))
                            .isPositive()
                            .isNotEqualTo(
                                    days.get(i).toEpochDay() - days.get(i - 1).toEpochDay());
                }
                assertThat(numbers)
                        .isNotEmpty()
                        .extracting(number -> mapping.number(story, number))
                        .isSorted();
                assertThat(mapping.number(story, 0)).isZero();
            }
        });
    }

    @Test
    void maps_what_is_expected_along_with_the_texts() {
        JsonNode expected = Samples.expected(Samples.folder());
        Mapping mapping = scrambler.scramble(3).mapping();

        JsonNode changed = ScrambledExpectations.of(expected, mapping);

        JsonNode before = expected.get(0).get("disclosures").get(0);
        JsonNode after = changed.get(0).get("disclosures").get(0);
        LocalDate raid =
                LocalDate.parse(expected.get(0).get("incident").get("from").asText());
        LocalDate told = LocalDate.parse(before.get("firstDate").asText());
        assertThat(after.get("firstDate").asText())
                .isEqualTo(mapping.day("belgorod", told).toString());
        assertThat(after.get("lagDays").asLong())
                .isEqualTo(mapping.lag("belgorod", raid, told))
                .isNotEqualTo(27);
        assertThat(changed.get(0).get("figures").get(0).get("source").asText())
                .isEqualTo(mapping.name("Mikhail Vedernikov"))
                .isNotEqualTo("Mikhail Vedernikov");
        assertThat(changed.get(0).get("figures").get(0).get("low").asLong()).isEqualTo(mapping.number("belgorod", 14));
        assertThat(changed.get(0).get("case")).isEqualTo(expected.get(0).get("case"));
    }

    private static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** A weekday or the name of a month may by chance be the old one, and so may a number of days between others. */
    private static boolean mayFallOnTheSameWord(SampleToken token) {
        return token instanceof SampleToken.DaysToken
                || token instanceof SampleToken.DateToken date
                        && (date.form() == DateForm.WEEKDAY
                                || date.form() == DateForm.MONTH
                                || date.form() == DateForm.MONTH_NAME
                                || date.form() == DateForm.DAY
                                || date.form() == DateForm.SHORT);
    }

    private static String latestNamed(String weekday, LocalDate published, LocalDate expected) {
        LocalDate day = published;
        while (!day.getDayOfWeek()
                .getDisplayName(TextStyle.FULL, Locale.ENGLISH)
                .equals(weekday)) {
            day = day.minusDays(1);
        }
        assertThat(day).isEqualTo(expected);
        return weekday;
    }

    /** What stands in the scrambled text in the place of each token; all other words must have stayed. */
    private static List<String> pieces(Sample sample, String scrambled) {
        String marked = Scrambler.replace(sample, token -> "\u0000");
        StringBuilder pattern = new StringBuilder();
        for (String kept : marked.split("\u0000", -1)) {
            pattern.append(pattern.isEmpty() ? "" : "([\\p{L}\\d ,/-]+?)").append(Pattern.quote(kept));
        }
        Matcher matcher = Pattern.compile(pattern.toString()).matcher(scrambled);
        assertThat(matcher.matches()).as(sample.file()).isTrue();
        List<String> pieces = new ArrayList<>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            pieces.add(scrambled.substring(matcher.start(group), matcher.end(group)));
        }
        return pieces;
    }

    private TreeSet<String> stories() {
        TreeSet<String> stories = new TreeSet<>();
        scrambler.samples().forEach(sample -> stories.add(sample.story()));
        return stories;
    }

    private TreeSet<LocalDate> daysOf(String story) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Sample sample : scrambler.samples()) {
            if (sample.story().equals(story)) {
                days.add(sample.published());
                sample.tokens().forEach(token -> {
                    if (token instanceof SampleToken.DateToken date) {
                        days.add(date.value());
                    }
                });
            }
        }
        return days;
    }

    private TreeSet<Long> numbersOf(String story) {
        TreeSet<Long> numbers = new TreeSet<>();
        scrambler.samples().stream()
                .filter(sample -> sample.story().equals(story))
                .flatMap(sample -> sample.tokens().stream())
                .forEach(token -> {
                    if (token instanceof SampleToken.NumberToken number) {
                        numbers.add(number.value());
                    }
                });
        return numbers;
    }
}
