package org.onrecord.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.extract.text.Sentence;

/** The syntax of patterns, item by item. */
@DisplayName("Patterns")
class PatternsTest {

    @ParameterizedTest(name = "{0} in: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "cat; A CAT sat.; CAT",
                "the cat; The cat sat.; The cat",
                "\"(\" cat; He said (cat).; (cat",
                "cat-like; A cat-like thing.; cat-like",
                "<animal>; A polar bear sat.; polar bear",
                "<colour kind=warm>; A blue and an orange cat.; orange",
                "<colour kind=dark>; A dark red cat.; dark red",
                "<name>; A Rose, a rose.; Rose",
                "<#number> cat; See 14 cat.; 14 cat",
                "<#number from=1 to=31>; In 1990 or 31.; 31",
                "<#number digits=4>; On 31 May 1990.; 1990",
                "a <#word> cat; A big cat, a 2 cat.; A big cat",
                "a <#cap>; A Big cat, a small one.; A Big",
                "<#upper>; A big NATO cat.; NATO",
                "<#lower> cat; Big cat, small cat.; small cat",
                "cat <#mark>; A cat! Gone.; cat!",
                "cat <#any> dog; A cat 7 dog.; cat 7 dog",
                "(cat | dog) sat; The dog sat.; dog sat",
                "cat? sat; The cat sat.; cat sat",
                "red* cat; The red red red cat.; red red red cat",
                "red+ cat; The red red cat.; red red cat",
                "red{2} cat; The red red red cat.; red red cat",
                "red{1,2} cat; The red red red cat.; red red cat",
                "cat <#any>* dog; A cat dog dog.; cat dog dog",
                "cat <#any>*? dog; A cat dog dog.; cat dog",
                "cat !dog; A cat dog cat cow.; cat",
                "cat &dog; A cat cow cat dog.; cat",
                "^ cat; Cat and cat.; Cat",
                "cat $; A cat and a cat; cat"
            })
    void each_item_matches_what_it_says(String pattern, String text, String found) {
        List<String> all = Toy.pattern(pattern).longest(text);
        assertThat(all).first().isEqualTo(found);
    }

    @ParameterizedTest(name = "{0} not in: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "cat dog; A cat. Dog ran.",
                "<name>; a rose",
                "<#number from=1 to=31>; In 1,200 and 1990 and 0.",
                "red{2} cat; A red cat.",
                "cat !dog; A cat dog.",
                "cat &dog; A cat cow.",
                "^ cat; A cat.",
                "cat $; A cat sat.",
                "<#cap>; 14 small ones"
            })
    void and_not_what_it_does_not_say(String pattern, String text) {
        assertThat(Toy.pattern(pattern).longest(text)).isEmpty();
    }

    @Test
    void a_capture_keeps_its_words_and_its_term() {
        Match match = Toy.pattern("c:<colour> (a:<animal> | n:<#number>)").first("Dark red polar bear.");
        assertThat(match.words("c")).isEqualTo("Dark red");
        assertThat(match.term("c")).map(t -> t.attribute("kind")).contains("dark");
        assertThat(match.term("a")).map(Term::text).contains("polar bear");
        assertThat(match.has("n")).isFalse();
        assertThatThrownBy(() -> match.from("n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toy/only")
                .hasMessageContaining("'n'");
    }

    @Test
    void a_capture_over_several_items_has_words_but_no_term() {
        Match match = Toy.pattern("x:(<colour> <animal>)").first("A red cat.");
        assertThat(match.words("x")).isEqualTo("red cat");
        assertThat(match.term("x")).isEmpty();
    }

    @Test
    void a_capture_of_an_option_not_taken_is_taken_back() {
        Match match = Toy.pattern("(x:red green | red blue)").first("A red blue cat.");
        assertThat(match.words()).isEqualTo("red blue");
        assertThat(match.has("x")).isFalse();
    }

    @Test
    void a_piece_stands_for_its_pattern() {
        Toy toy = Toy.rules("let hue (<colour> | bright)", "rule one", "pattern %hue <animal>");
        assertThat(toy.longest("A bright dog.")).containsExactly("bright dog");
    }

    @Test
    void a_layer_item_finds_what_a_pass_has_laid() {
        Toy toy = Toy.pattern("<@found> cat");
        Page page = toy.page("A big cat.");
        page.<String>layer("found").add(1, 2, "x");
        Sentence sentence = page.text().sentences().get(0);
        assertThat(toy.rules().longest(page, sentence)).extracting(Match::words).containsExactly("big cat");
    }

    @Test
    void a_match_never_crosses_the_end_of_a_sentence() {
        assertThat(Toy.pattern("cat <#any>* dog").longest("A cat sat. A dog ran."))
                .isEmpty();
    }

    @Test
    void longest_takes_the_longest_of_what_does_not_overlap_and_of_equals_the_first_rule() {
        Toy toy = Toy.rules(
                "rule short", "pattern red", "rule long", "pattern red cat", "rule same", "pattern red <animal>");
        Page page = toy.page("A red cat and a red dog, red.");
        assertThat(toy.rules().longest(page, page.text().sentences().get(0)))
                .extracting(m -> m.rule().name() + " " + m.words())
                .containsExactly("toy/long red cat", "toy/same red dog", "toy/short red");
    }

    @Test
    void every_gives_each_rule_at_each_token() {
        Toy toy = Toy.rules("rule one", "pattern red <animal>?", "rule two", "pattern <animal>");
        assertThat(toy.every("A red cat.")).containsExactly("red cat", "cat");
    }

    @Test
    void what_fired_is_remembered_in_order() {
        Toy toy = Toy.rules("rule one", "pattern red", "rule two", "pattern <animal>");
        Page page = toy.page("A cat, red.");
        toy.rules().every(page, page.text().sentences().get(0));
        assertThat(page.fired()).extracting(m -> m.rule().name()).containsExactly("toy/two", "toy/one");
    }

    @Test
    void what_a_rule_gives_is_read_from_its_match() {
        Toy toy = Toy.rules("rule one", "pattern red", "gives a=1 b=two_words");
        assertThat(toy.first("red").gives("b")).isEqualTo("two words");
        assertThat(toy.first("red").gives("c")).isEmpty();
        assertThat(Map.copyOf(toy.rules().rules().get(0).gives())).contains(entry("a", "1"));
    }

    @Test
    void no_pattern_can_stall_on_any_text() {
        Toy toy = Toy.pattern("((cat | cat cat)+ (<#any>* cat)* )+ dog");
        assertThat(toy.longest("cat ".repeat(100_000))).isEmpty();
    }

    @Test
    void no_pattern_can_exhaust_the_stack() {
        Toy toy = Toy.pattern("(cat | dog | <#any>)* <colour>");
        assertThat(toy.every("cat ".repeat(3_000) + "red")).isNotNull();
    }
}
