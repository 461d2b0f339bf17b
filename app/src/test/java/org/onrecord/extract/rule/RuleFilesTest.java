package org.onrecord.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Language;

/** Vocabularies and rule files; what is wrong in them is told with file, line and place. */
@DisplayName("Rule files")
class RuleFilesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "pattern (cat; ')' is missing",
                "pattern cat ); nothing opens what ')' closes",
                "pattern <animal; '<' is not closed",
                "pattern \"cat; the quotation is not closed",
                "pattern cat{2; '{' is not closed",
                "pattern cat{x}; a repetition is {n} or {from,to}",
                "pattern cat{3,2}; a repetition is {n} or {from,to}",
                "pattern <animal legs>; 'legs' is not key=value",
                "pattern <#colour>; no shape is called #colour",
                "pattern <#number from=a>; from=a is not a number",
                "pattern %nothing cat; no piece is called %nothing",
                "pattern cat | | dog; something is missing here",
                "pattern * cat; '*' stands where an item should",
                "pattern; something is missing here",
                "let half; let wants a name and a pattern",
                "gives outcome; 'outcome' is not key=value",
                "patern cat; 'patern' is not one of: let, rule, pattern, gives, yes, no"
            })
    void a_broken_line_is_named_with_its_file_and_number(String line, String what) {
        assertThatThrownBy(() -> Toy.rules("# a comment", "rule one", line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("toy, line 3: ")
                .hasMessageContaining(what);
    }

    @Test
    void a_broken_pattern_shows_the_place() {
        assertThatThrownBy(() -> Toy.rules("rule one", "pattern cat (dog")).hasMessageContaining("cat (dog <-- HERE");
    }

    @Test
    void a_rule_has_a_pattern() {
        assertThatThrownBy(() -> Toy.rules("rule one", "rule two", "pattern cat"))
                .hasMessageContaining("toy, line 2: ")
                .hasMessageContaining("rule one has no pattern");
        assertThatThrownBy(() -> Toy.rules("rule one", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rule one has no pattern");
    }

    @Test
    void nothing_stands_before_the_first_rule() {
        assertThatThrownBy(() -> Toy.rules("pattern cat")).hasMessageContaining("toy, line 1: this stands before");
    }

    @Test
    void several_patterns_are_alternatives_of_one_rule() {
        Toy toy = Toy.rules("rule one", "pattern x:cat", "pattern dog x:red");
        assertThat(toy.longest("A cat, a dog red.")).containsExactly("cat", "dog red");
        assertThat(toy.first("dog red").words("x")).isEqualTo("red");
    }

    @Test
    void examples_are_kept_for_the_build() {
        Rule rule = Toy.rules("rule one", "pattern cat", "yes A cat.", "no A dog.", "no A cow.")
                .rules()
                .rules()
                .get(0);
        assertThat(rule.name()).isEqualTo("toy/one");
        assertThat(rule.yes()).containsExactly("A cat.");
        assertThat(rule.no()).containsExactly("A dog.", "A cow.");
    }

    @Test
    void terms_have_the_attributes_of_their_section_overridden_by_their_own() {
        List<Term> colours = Toy.pattern("cat").grammar().lexicon().of("colour");
        assertThat(colours)
                .extracting(t -> t.text() + " " + t.attribute("kind"))
                .containsExactly("red warm", "dark red dark", "orange warm", "blue cold", "green cold");
    }

    @Test
    void of_terms_that_begin_alike_the_longest_stands_first() {
        Page page = Toy.files("@a\nred\n@b\nred cat\n@c\nred cat food", "rule x\npattern cat")
                .page("The red cat food.");
        assertThat(page.terms(1)).extracting(Term::text).containsExactly("red cat food", "red cat", "red");
        assertThat(page.has(1, "b")).isTrue();
        assertThat(page.has(2, "b")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"the cat's tail; 2", "the cats' tails; 2", "the cat’s been; 2", "the cat; -1"})
    void an_ending_is_a_term_of_its_own(String text, int at) {
        Page page = Toy.files("@ending\n's | '", "rule x\npattern cat").page(text);
        assertThat(IntStream.range(0, page.tokens().size())
                        .filter(i -> page.has(i, "ending"))
                        .findFirst()
                        .orElse(-1))
                .isEqualTo(at);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {"@animal legs=4, =; '=' is not key=value", "cat; a term stands before the first @class"})
    void a_broken_vocabulary_is_named_with_its_file_and_line(String line, String what) {
        assertThatThrownBy(() -> Toy.files("# animals\n" + line, "rule x\npattern cat"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("words.txt, line 2: ")
                .hasMessageContaining(what);
    }

    @Test
    void a_term_without_words_is_an_error() {
        assertThatThrownBy(() -> Toy.files("@animal\ncat | | dog", "rule x\npattern cat"))
                .hasMessageContaining("words.txt, line 2: a term has words");
    }

    @Test
    void an_index_lists_vocabularies_and_rules_only() {
        assertThatThrownBy(() -> Grammar.load(new Language("toy"), path -> "vocabularies words.txt"))
                .hasMessageContaining("'vocabularies' is neither vocabulary nor rules");
    }

    @Test
    void the_fingerprint_changes_with_any_file() {
        String one = Toy.pattern("cat").grammar().fingerprint();
        assertThat(Toy.pattern("cat").grammar().fingerprint()).isEqualTo(one);
        assertThat(Toy.pattern("dog").grammar().fingerprint()).isNotEqualTo(one);
    }

    @Test
    void a_language_without_files_is_told() {
        assertThatThrownBy(() -> Grammar.load(new Language("xx")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rules/xx/index.txt");
        assertThat(Grammar.exists(new Language("xx"))).isFalse();
        assertThat(Grammar.exists(Language.EN)).isTrue();
    }
}
