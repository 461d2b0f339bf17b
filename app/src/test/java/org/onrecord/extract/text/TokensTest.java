package org.onrecord.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Tokens")
class TokensTest {

    private static final String KINDS = "ab Z'’.-,14😀éя\n\t\u00A0\"(";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cross-border raid | cross - border raid",
                "a 12-year-old | a 12 - year - old",
                "the soldier's wife | the soldier 's wife",
                "the soldiers’ camp | the soldiers ’ camp",
                "Russia’s army | Russia ’s army",
                "didn't | didn't",
                "об’єкт п'ять | об’єкт п'ять",
                "O'Neill | O'Neill",
                "the U.N. mission | the U.N. mission",
                "J. Smith | J . Smith",
                "1,200 people | 1,200 people",
                "1.2 million | 1.2 million",
                "killed 14. | killed 14 .",
                "10–12 | 10 – 12",
                "wait... no -- yes | wait ... no -- yes",
                "“five,” he said | “ five , ” he said",
                "40% | 40 %",
                "F-16 | F - 16"
            })
    void words_numbers_and_marks_are_cut(String words, String tokens) {
        assertThat(Cut.of(words).tokens()).isEqualTo(tokens);
    }

    @Test
    void an_astral_character_is_one_mark() {
        Cut cut = Cut.of("a😀b");
        assertThat(cut.tokens()).isEqualTo("a 😀 b");
        assertThat(cut.kind(1)).isEqualTo(TokenKind.MARK);
    }

    @Test
    void an_accent_belongs_to_its_word() {
        assertThat(Cut.of("Bogota\u0301 fell").tokens()).isEqualTo("Bogota\u0301 fell");
    }

    @Test
    void casing_tells_how_a_word_is_written() {
        Cut cut = Cut.of("army Army ARMY McArmy A 14");
        assertThat(cut.casing(0)).isEqualTo(Casing.LOWER);
        assertThat(cut.casing(1)).isEqualTo(Casing.CAPITAL);
        assertThat(cut.casing(2)).isEqualTo(Casing.UPPER);
        assertThat(cut.casing(3)).isEqualTo(Casing.MIXED);
        assertThat(cut.casing(4)).isEqualTo(Casing.CAPITAL);
        assertThat(cut.casing(5)).isEqualTo(Casing.NONE);
    }

    @Test
    void a_word_is_known_in_any_case_and_with_any_apostrophe() {
        WordTable table = new WordTable();
        int word = table.add("didn't");
        assertThat(table.find("DIDN’T")).isEqualTo(word);
        assertThat(table.find("did")).isZero();
        int soldier = table.add("солдат");
        assertThat(table.find("СОЛДАТ")).isEqualTo(soldier);
        assertThat(table.word(soldier)).isEqualTo("солдат");
    }

    @Test
    void the_table_keeps_thousands_of_words_apart() {
        WordTable table = new WordTable();
        for (int i = 0; i < 20_000; i++) {
            assertThat(table.add("w" + i)).isEqualTo(i + 1);
        }
        assertThat(table.find("w17")).isEqualTo(18);
        assertThat(table.size()).isEqualTo(20_001);
    }

    /** Tokens stand in order, never overlap, and only space lies between them. */
    @Test
    void every_character_but_space_belongs_to_one_token() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < random.nextInt(120); i++) {
                s.append(KINDS.charAt(random.nextInt(KINDS.length())));
            }
            String text = s.toString();
            Tokens tokens = Cut.of(text).text.tokens();
            int end = 0;
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(text.substring(end, tokens.start(i)).replace('\u00A0', ' '))
                        .isBlank();
                assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
                end = tokens.end(i);
            }
            assertThat(text.substring(end).replace('\u00A0', ' ')).isBlank();
        }
    }

    @Test
    void a_token_is_found_by_its_place() {
        Tokens tokens = Cut.of("one  two").text.tokens();
        assertThat(tokens.at(1)).isZero();
        assertThat(tokens.at(4)).isEqualTo(1);
        assertThat(tokens.firstFrom(1)).isEqualTo(1);
        assertThat(tokens.firstFrom(6)).isEqualTo(2);
    }
}
