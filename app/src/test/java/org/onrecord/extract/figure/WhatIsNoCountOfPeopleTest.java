package org.onrecord.extract.figure;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.Reading;

/** Numbers that count no people stay out, beside figures that do. */
@DisplayName("What is no count of people")
class WhatIsNoCountOfPeopleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The shells destroyed 14 tanks and 3 drones.",
                "The strike cost 40 million dollars.",
                "Prices rose by 12 per cent after the attack.",
                "The shelling lasted 20 minutes.",
                "The column of 30 trucks was burned.",
                "The flood killed 200 sheep.",
                "The attack killed the deal."
            })
    void things_money_shares_time_and_animals_give_no_claim(String text) {
        Reading.of(text).tells();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[A 12-year-old boy] was killed. | killed 1",
                "[Viktor Ladov], 47, was killed on Monday. | killed 1",
                "[A woman], aged 63, was wounded. | wounded 1",
                "[Five] soldiers were killed 20 km from the border. | killed 5",
                "[Five] soldiers were killed on 14 June 2023. | killed 5",
                "[Five] soldiers were killed in Hospital No 12. | killed 5",
                "[Five] soldiers of the 42nd brigade were killed. | killed 5"
            })
    void ages_distances_dates_and_numbers_of_things_are_no_figures(String text, String claims) {
        Reading.of(text).tellsAll(claims);
    }
}
