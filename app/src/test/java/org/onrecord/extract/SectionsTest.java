package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

@DisplayName("Sections of a very long document")
class SectionsTest {

    private static final String PARAGRAPH = "Five soldiers were killed near Karsk. Two of them were officers.\n\n";

    @Test
    void an_article_is_one_section() {
        assertThat(Sections.of(document(PARAGRAPH.repeat(100)))).hasSize(1);
    }

    @Test
    void hold_whole_paragraphs_and_every_character_but_the_space_between() {
        String text = PARAGRAPH.repeat(4000);
        List<List<Block>> sections = Sections.of(document(text));
        assertThat(sections).hasSizeGreaterThan(2);
        assertThat(sections).allSatisfy(s -> assertThat(length(s)).isLessThanOrEqualTo(Sections.LONGEST));
        assertThat(sections.stream()
                        .flatMap(List::stream)
                        .map(b -> b.span().in(text).strip()))
                .filteredOn(p -> !p.isEmpty())
                .hasSize(4000)
                .allMatch(PARAGRAPH.strip()::equals);
    }

    @Test
    void cut_a_long_line_after_a_sentence_else_at_a_space_else_between_characters() {
        assertThat(pieces("Five died. ".repeat(30_000))).allMatch(p -> p.strip().endsWith("died."));
        assertThat(pieces("word ".repeat(50_000))).allMatch(p -> p.strip().endsWith("word"));
        assertThat(pieces("x" + "😀".repeat(150_000)))
                .hasSizeGreaterThan(2)
                .noneMatch(p -> Character.isLowSurrogate(p.charAt(0)));
    }

    @Test
    void number_their_claims_on_and_keep_their_happenings_apart() {
        List<Claim> claims = Extractors.builtIn()
                .extract(document(PARAGRAPH.repeat(2000)), false)
                .claims();
        assertThat(claims).hasSize(4000);
        for (int i = 0; i < claims.size(); i++) {
            assertThat(claims.get(i).id()).isEqualTo("t#c" + (i + 1));
        }
        assertThat(claims.get(3999).partOf()).contains("t#c3999");
        assertThat(claims.get(0).incident()).isNotEqualTo(claims.get(3999).incident());
    }

    private static List<String> pieces(String text) {
        List<String> pieces = Sections.of(document(text)).stream()
                .flatMap(List::stream)
                .map(b -> b.span().in(text))
                .toList();
        assertThat(String.join("", pieces)).isEqualTo(text);
        return pieces;
    }

    private static int length(List<Block> section) {
        return section.stream().mapToInt(b -> b.span().length()).sum();
    }

    private static Document document(String text) {
        return Document.ofText("t", text, Language.EN, Optional.empty());
    }
}
