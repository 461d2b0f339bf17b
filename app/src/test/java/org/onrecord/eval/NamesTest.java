package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pavel Orlenko | PAVEL ORLENKO",
                "the Northern Command | Northern Command",
                "Orlenko | Governor Pavel Orlenko of the Valley",
                "Al-Rashid Brigade | al Rashid brigade",
                "Міністерство оборони | міністерство  ОБОРОНИ",
                "прес-служба | «прес служба»",
                "под Ельней | ПОД ЕЛЬНЕЙ."
            })
    void theseAreTheSame(String a, String b) {
        assertThat(Names.same(Optional.of(a), Optional.of(b))).isTrue();
        assertThat(Names.same(Optional.of(b), Optional.of(a))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pavel Orlenko | Pavel Sidor",
                "the | the",
                "... | ...",
                "Orlenko | one two three four five Orlenko",
                "Бєлгород | Белгород",
                "Комарове | Кома\u0301рове"
            })
    void theseAreNot(String a, String b) {
        assertThat(Names.same(Optional.of(a), Optional.of(b))).isFalse();
        assertThat(Names.same(Optional.of(b), Optional.of(a))).isFalse();
    }

    @Test
    void noNameIsTheSameAsNoNameOnly() {
        assertThat(Names.same(Optional.empty(), Optional.empty())).isTrue();
        assertThat(Names.same(Optional.empty(), Optional.of("Orlenko"))).isFalse();
        assertThat(Names.same(Optional.empty(), Optional.of(""))).isFalse();
    }

    @Test
    void groupsOfPeopleNeedHalfOfTheShorterOnesWords() {
        assertThat(Names.alike(Optional.of("border guards"), Optional.of("guards at the crossing")))
                .isTrue();
        assertThat(Names.alike(Optional.of("two border guards"), Optional.of("the guards there")))
                .isFalse();
        assertThat(Names.alike(Optional.of("guards"), Optional.of("one two three four five guards")))
                .isFalse();
        assertThat(Names.alike(Optional.of(""), Optional.empty())).isTrue();
        assertThat(Names.alike(Optional.of("—"), Optional.of("—"))).isFalse();
    }
}
