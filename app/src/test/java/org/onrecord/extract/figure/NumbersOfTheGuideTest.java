package org.onrecord.extract.figure;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.Reading;

/** The section "Numbers" of the annotation guide, case by case; brackets mark the words of the figure. */
@DisplayName("Numbers, as the guide has them")
class NumbersOfTheGuideTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[14] soldiers were killed in the raid. | killed 14",
                "The raid killed [fourteen] soldiers. | killed 14",
                "[A dozen] villagers were wounded by the shells. | wounded 12",
                "[Half a dozen] villagers were wounded by the shells. | wounded 6",
                "[A score] of pilgrims died in the fire. | killed 20",
                "[Two dozen] soldiers were captured at the bridge. | captured 24",
                "[Three dozen] soldiers were captured at the bridge. | captured 36",
                "[Twenty-one] people were killed. | killed 21",
                "[One hundred and five] people were killed. | killed 105",
                "[Two thousand three hundred] people were displaced. | displaced 2300",
                "[A hundred] people were killed. | killed 100"
            })
    void a_number_in_digits_or_words_is_both_bounds(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[A soldier] was killed at the checkpoint. | killed 1",
                "The gunmen shot dead [a farmer]. | killed 1",
                "A shell killed [his wife]. | killed 1",
                "A shell killed [his wife and two daughters]. | killed 3",
                "[A couple and their son] died in the fire. | killed 3",
                "[Lieutenant Oleh Marchenko] was killed on Monday. | killed 1"
            })
    void people_without_a_number_are_counted_by_what_they_are(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[At least 14] soldiers were killed. | killed 14+",
                "[No fewer than 14] soldiers were killed. | killed 14+",
                "[14 or more] soldiers were killed. | killed 14+",
                "[A minimum of 14] soldiers were killed. | killed 14+",
                "[More than 14] soldiers were killed. | killed 15+",
                "[Over 14] soldiers were killed. | killed 15+",
                "[Well over 300] people were killed. | killed 301+",
                "[Upwards of 40] people were hurt. | wounded 41+"
            })
    void a_lower_bound_leaves_the_upper_open(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Up to 20] rebels were killed. | killed ..20",
                "[As many as 20] rebels were killed. | killed ..20",
                "[At most 20] rebels were killed. | killed ..20",
                "[No more than 20] rebels were killed. | killed ..20",
                "[Fewer than 20] rebels were killed. | killed ..19",
                "[Less than 20] rebels were killed. | killed ..19"
            })
    void an_upper_bound_leaves_the_lower_open(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[10 to 12] people were killed. | killed 10-12",
                "[Between 10 and 12] people were killed. | killed 10-12",
                "[10-12] people were killed. | killed 10-12",
                "[10–12] people were killed. | killed 10-12",
                "[10 or 12] people were killed. | killed 10-12",
                "[Seven or eight] people were killed. | killed 7-8"
            })
    void a_range_gives_both_bounds(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[About 30] people were killed. | killed ~30",
                "[Some 30] people were killed. | killed ~30",
                "[Around 30] people were killed. | killed ~30",
                "[Nearly 30] people were killed. | killed ~30",
                "[Roughly 30] people were killed. | killed ~30",
                "[30 or so] people were killed. | killed ~30",
                "[An estimated 30] people were killed. | killed ~30",
                "[Almost 30] people were killed. | killed ~30"
            })
    void an_approximation_names_its_number(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[14 more] soldiers were killed on Sunday. | killed 14",
                "[Another 14] soldiers were killed on Sunday. | killed 14",
                "[A third] soldier died on Sunday. | killed 1"
            })
    void further_people_are_counted_by_their_number(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[No one] was hurt. | wounded 0",
                "[Nobody] died in the blast. | killed 0",
                "There were [no] casualties. | casualties 0",
                "[Not one] was killed. | killed 0",
                "The unit had [nil] losses. | casualties 0"
            })
    void a_negating_word_is_the_figure_nought(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[Dozens] of people were killed. | killed many",
                "[Several] soldiers were wounded. | wounded many",
                "[Hundreds] were displaced by the shelling. | displaced many",
                "[Scores] of people were killed. | killed many"
            })
    void a_vague_word_is_no_number(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1,200] people were displaced. | displaced 1200",
                "[1.2 million] people were displaced. | displaced 1200000",
                "[12 thousand] people were displaced. | displaced 12000",
                "[1 200] people were displaced. | displaced 1200"
            })
    void numbers_keep_their_words(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }
}
