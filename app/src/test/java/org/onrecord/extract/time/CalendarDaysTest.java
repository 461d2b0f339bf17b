package org.onrecord.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.model.Days;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** Which calendar days an expression of time means, in an article of Wednesday 28 June 2023 unless told otherwise. */
@DisplayName("Days that are meant")
class CalendarDaysTest {

    private static final Grammar EN = Grammar.load(Language.EN);
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 28);

    private static List<TimeMark> read(String text, Optional<LocalDate> published) {
        Page page = Page.of(Document.ofText("t", text, Language.EN, published), EN);
        new TimePass().run(page);
        return page.<TimeMark>layer("time").all().stream()
                .map(Layer.Mark::value)
                .toList();
    }

    private static String days(String text) {
        return read(text, Optional.of(PUBLISHED)).stream()
                .map(m -> m.days().map(Days::toString).orElse("none"))
                .reduce((a, b) -> a + " " + b)
                .orElse("nothing");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Four died this month.                       | 2023-06-01..2023-06-28",
                "It began at the start of the month.         | 2023-06-01..2023-06-10",
                "Four died in early June.                    | 2023-06-01..2023-06-10",
                "Four died in mid-June.                      | 2023-06-11..2023-06-20",
                "Four died in late May.                      | 2023-05-21..2023-05-31",
                "Four died at the end of May.                | 2023-05-21..2023-05-31",
                "Four died last week.                        | 2023-06-19..2023-06-25",
                "Four died in recent days.                   | 2023-06-22..2023-06-28",
                "Four have died since last September.        | 2022-09-01..2023-06-28",
                "Two men died overnight.                     | 2023-06-27..2023-06-28",
                "Two men died overnight on Monday.           | 2023-06-25..2023-06-26",
                "Drones came overnight into Tuesday.         | 2023-06-26..2023-06-27",
                "Four died on Tuesday.                       | 2023-06-27",
                "Four died on Wednesday.                     | 2023-06-28",
                "Four died on Thursday.                      | 2023-06-22",
                "FOUR DIED ON TUESDAY NEAR THE BRIDGE.       | 2023-06-27",
                "Four died in 2021.                          | 2021-01-01..2021-12-31",
                "Four died this year.                        | 2023-01-01..2023-06-28",
                "Four died last year.                        | 2022-01-01..2022-12-31",
                "Four died last month.                       | 2023-05-01..2023-05-31",
                "Four died in March last year.               | 2022-03-01..2022-03-31",
                "Four died in May.                           | 2023-05-01..2023-05-31",
                "Four died in November.                      | 2022-11-01..2022-11-30",
                "Four died on May 9-10.                      | 2023-05-09..2023-05-10",
                "Four died on 9 and 10 May.                  | 2023-05-09..2023-05-10",
                "FOUR DIED MAY 15 IN THE NORTH.              | 2023-05-15",
                "Four died on June 1, 2023.                  | 2023-06-01",
                "Four died on 1 June.                        | 2023-06-01",
                "Four died on December 30.                   | 2022-12-30",
                "Four died on the night of 11 June.          | 2023-06-11",
                "Four died in the past 24 hours.             | 2023-06-27..2023-06-28",
                "Four died yesterday.                        | 2023-06-27",
                "Four died three days ago.                   | 2023-06-25",
                "Four died this morning.                     | 2023-06-28",
                "Four died last night.                       | 2023-06-27",
                "Contact at 280430Z JUN 23 near the bridge.  | 2023-06-28",
                "Logged 2023-06-01 by the officer.           | 2023-06-01",
                "Four died on Tuesday of last week.          | 2023-06-20",
                "Four died last Tuesday.                     | 2023-06-27",
                "Four died at the weekend.                   | 2023-06-24..2023-06-25",
                "Four died on Easter Sunday.                 | 2023-04-09",
                "Four died last spring.                      | 2023-03-01..2023-05-31",
                "They fought in the 1990s.                   | 1990-01-01..1999-12-31",
            })
    void of_one_expression(String text, String expected) {
        assertThat(days(text.strip())).isEqualTo(expected.strip());
    }

    @Test
    void a_span_covers_all_its_days_for_both_of_its_ends() {
        assertThat(days("From January 1 to the end of May 98 soldiers were killed."))
                .isEqualTo("2023-01-01..2023-05-31 2023-01-01..2023-05-31");
    }

    @Test
    void days_earlier_and_later_count_from_the_day_of_the_story_not_of_publication() {
        assertThat(days("The raid came on 1 June. He had been seized two days earlier and died the next day."))
                .isEqualTo("2023-06-01 2023-05-30 2023-05-31");
    }

    @Test
    void a_history_keeps_to_its_own_year() {
        assertThat(
                        days(
                                "In 1942 the front moved. In May 1942 the town fell. In July it was retaken; in January 1943 it fell again. By March it was empty."))
                .isEqualTo(
                        "1942-01-01..1942-12-31 1942-05-01..1942-05-31 1942-07-01..1942-07-31 1943-01-01..1943-01-31 1943-03-01..1943-03-31");
    }

    @Test
    void a_dateline_is_a_mention_without_days() {
        List<TimeMark> marks = read(
                "MOGADISHU, May 15 (Meridian) - Four soldiers died on Sunday.", Optional.of(LocalDate.of(2022, 5, 16)));
        assertThat(marks).hasSize(2);
        assertThat(marks.get(0).attribute("dateline")).isEqualTo("yes");
        assertThat(marks.get(0).days()).isEmpty();
        assertThat(marks.get(1).days()).contains(Days.of(LocalDate.of(2022, 5, 15)));
    }

    @Test
    void without_a_day_of_publication_relative_expressions_name_no_days() {
        assertThat(read("Four died on Tuesday, two last week, one on 3 March 2021.", Optional.empty()))
                .extracting(m -> m.days().map(Days::toString).orElse("none"))
                .containsExactly("none", "none", "2021-03-03");
    }

    @Test
    void an_impossible_date_names_no_days() {
        assertThat(days("Four died on 31 June.")).isEqualTo("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They may attack at any time.",
                "The march drew a thousand people.",
                "Sun and wind.",
                "A 12-year-old boy was killed."
            })
    void words_that_only_look_like_times_are_none(String text) {
        assertThat(days(text)).isEqualTo("nothing");
    }
}
