package org.onrecord.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void lettersNumbersAndUnderscoresHoldTogetherAndTheRestParts() {
        assertThat(Words.of("155-mm Shells_A, (twice)")).containsExactly("155", "mm", "shells_a", "twice");
    }

    @Test
    void lettersOfEveryAlphabetAreMadeSmall() {
        assertThat(Words.of("ЇЖАК Ґанок ЁЛКА ΛΟΓΟΣ")).containsExactly("їжак", "ґанок", "ёлка", "λογος");
    }

    @Test
    void anApostropheOrAStressMarkPartsAWord() {
        assertThat(Words.of("Прип’ять")).containsExactly("прип", "ять");
        assertThat(Words.of("за\u0301мок")).containsExactly("за", "мок");
    }

    @Test
    void romanAndRaisedNumbersBelongToWords() {
        assertThat(Words.of("корпус Ⅷ м² ½")).containsExactly("корпус", "ⅷ", "м²", "½");
    }

    @Test
    void lettersBeyondTheBasicPlaneAreLetters() {
        assertThat(Words.of("𝐀𝐁 😀 c")).containsExactly("𝐀𝐁", "c");
    }
}
