package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.claim.ClaimPass;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.Rule;
import org.onrecord.extract.rule.Scan;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** The look at the words that lets ordinary articles go by: it never says no where there is a claim. */
@DisplayName("The scan before the reading")
class ScanTest {

    private static final Grammar GRAMMAR = Grammar.load(Language.EN);
    private static final List<Pass> PASSES = Extractors.passes(GRAMMAR);
    private static final Scan SCAN = BuiltIn.scan(GRAMMAR);

    @Test
    void no_rule_is_beyond_it() {
        assertThat(SCAN.always()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on Monday to talk about the new road. Its members left the hall at noon.",
                "Rain is expected in the north; farmers hope for a good harvest.",
                "The company sold 12,000 cars in May, 4 per cent more than a year before.",
                ""
            })
    void lets_ordinary_text_go_by(String text) {
        assertThat(SCAN.mayFind(page(text).text())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Three bodies lay there.", "He declined to comment on losses.", "THE BLAST KILLED FIVE."})
    void stops_at_what_may_be_a_claim(String text) {
        assertThat(SCAN.mayFind(page(text).text())).isTrue();
    }

    @Test
    void sees_every_example_in_which_a_rule_fires() {
        List<Rule> rules = new ArrayList<>(GRAMMAR.rules("outcomes").rules());
        rules.addAll(GRAMMAR.rules("silences").rules());
        for (Rule rule : rules) {
            for (String example : rule.yes()) {
                assertThat(Scan.of(GRAMMAR, List.of(rule), List.of())
                                .mayFind(page(example).text()))
                        .as("%s in: %s", rule, example)
                        .isTrue();
            }
        }
    }

    /** Sentence by sentence, so that no other sentence helps. */
    @ParameterizedTest
    @ValueSource(strings = {"dev.en", "train.en.a", "train.en.b"})
    void never_says_no_where_a_sentence_holds_a_claim(String set) throws IOException {
        int claims = 0;
        for (String text : texts(Path.of("..", "corpus", set + ".jsonl"))) {
            Page article = page(text);
            for (Sentence sentence : article.text().sentences()) {
                Page page = page(article.text().words(sentence.from(), sentence.to()));
                PASSES.forEach(p -> p.run(page));
                if (!new ClaimPass().claims(page).isEmpty()) {
                    claims++;
                    assertThat(SCAN.mayFind(page.text()))
                            .as(page.text().document().text())
                            .isTrue();
                }
            }
        }
        assertThat(claims).isGreaterThan(100);
    }

    private static List<String> texts(Path lines) throws IOException {
        try (Stream<String> all = Files.lines(lines)) {
            List<String> texts = new ArrayList<>();
            for (String line : all.toList()) {
                texts.add(new ObjectMapper().readTree(line).get("text").asText());
            }
            return texts;
        }
    }

    private static Page page(String text) {
        return Page.of(Document.ofText("t", text, Language.EN, Optional.of(Reading.PUBLISHED)), GRAMMAR);
    }
}
