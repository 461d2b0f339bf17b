package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.text.Text;
import org.onrecord.model.Block;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** Most articles hold no claim, and should cost little more than reading their bytes. */
@DisplayName("The preview")
class PreviewTest {

    private static final Grammar GRAMMAR = Grammar.load(Language.EN);
    private static final List<Pass> PASSES = Extractors.passes(GRAMMAR);
    private static final Preview PREVIEW = new Preview(GRAMMAR, BuiltIn.scan(GRAMMAR), Extractors.finders(PASSES));
    private static final Extractor EXTRACTOR = Extractors.builtIn();

    private static final String ORDINARY =
            "The council met on Monday. Mr. Lind, who lost his seat in May, left the hall at noon. A number of farmers hope for rain. ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He lost the match and took the train. The number of cars rose to 12.",
                "The council met on Monday to talk about the price of bread. Its members left the hall at noon.",
                "The minister gave no speech. She holds a degree in law.",
                ""
            })
    void lets_go_what_only_sounds_like_a_claim(String text) {
        assertThat(mayFind(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three bodies lay there.",
                "Gen. Mr. Lind said two soldiers were killed.",
                "THE BLAST KILLED FIVE.",
                "They hadn\u2019t said how many soldiers were wounded!",
                "The army didn\u02BCt immediately comment on losses."
            })
    void stops_at_a_claim_wherever_it_stands(String claim) {
        assertThat(mayFind(claim)).isTrue();
        assertThat(mayFind(ORDINARY.repeat(40) + claim + " " + ORDINARY.repeat(40)))
                .isTrue();
    }

    /** With mentions every article is read whole: that is what the preview must agree with. */
    @ParameterizedTest
    @ValueSource(strings = {"dev.en", "train.en.a", "train.en.b"})
    void never_lets_a_claim_go(String set) throws IOException {
        for (String article : texts(Path.of("..", "corpus", set + ".jsonl"))) {
            for (String paragraph : article.split("\n\n")) {
                Document document = document(paragraph);
                assertThat(EXTRACTOR.extract(document, false).claims())
                        .isEqualTo(EXTRACTOR.extract(document, true).claims());
            }
        }
    }

    @Test
    void a_stretch_ends_with_a_sentence() {
        String text = ORDINARY + "Three soldiers were killed near St. Anne. " + ORDINARY;
        List<Block> stretches = BuiltIn.scan(GRAMMAR).stretches(text, Text.blocks(document(text)), 9);
        assertThat(stretches)
                .extracting(b -> b.span().in(text).strip())
                .contains("Three soldiers were killed near St. Anne.");
    }

    private static boolean mayFind(String text) {
        Document document = document(text);
        return PREVIEW.mayFind(document, Text.blocks(document));
    }

    private static Document document(String text) {
        return Document.ofText("t", text, Language.EN, Optional.of(Reading.PUBLISHED));
    }

    private static List<String> texts(Path lines) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(lines)) {
            texts.add(new ObjectMapper().readTree(line).get("text").asText());
        }
        return texts;
    }
}
