package org.onrecord.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block;
import org.onrecord.model.Document;
import org.onrecord.model.Language;
import org.onrecord.model.Sketch;
import org.onrecord.model.SourceMap;
import org.onrecord.model.Span;

@DisplayName("Sentences")
class SentencesTest {

    @Test
    void end_at_a_point_before_a_capital() {
        assertThat(Cut.of("Five died. The army left.").sentences()).containsExactly("Five died.", "The army left.");
    }

    @Test
    void do_not_end_after_an_abbreviation_or_an_initial() {
        assertThat(Cut.of("Gen. Petrov and J. Smith met in St. Marie. They left.")
                        .sentences())
                .containsExactly("Gen. Petrov and J. Smith met in St. Marie.", "They left.");
    }

    @Test
    void end_after_dotted_initials_only_before_an_opener() {
        assertThat(Cut.of("He is in the U.S. The army left.").sentences()).hasSize(2);
        assertThat(Cut.of("He is in the U.S. Army now.").sentences()).hasSize(1);
    }

    @Test
    void do_not_end_before_a_small_letter() {
        assertThat(Cut.of("The firm acme. com was hit! and burned.").sentences())
                .hasSize(1);
    }

    @Test
    void keep_the_closing_quotation_mark() {
        assertThat(Cut.of("\"Five died.\" The army left. “Who?” Police asked.").sentences())
                .containsExactly("\"Five died.\"", "The army left.", "“Who?”", "Police asked.");
    }

    @Test
    void begin_with_an_opening_quotation_mark_or_a_number() {
        assertThat(Cut.of("He spoke. “Five died.” 14 were hurt.").sentences())
                .containsExactly("He spoke.", "“Five died.”", "14 were hurt.");
    }

    @Test
    void do_not_end_inside_a_number_or_an_ellipsis_before_small_letters() {
        assertThat(Cut.of("Some 1.5 million fled... and died.").sentences()).hasSize(1);
    }

    @Test
    void run_over_the_ends_of_lines() {
        assertThat(Cut.of("Five soldiers\nwere killed. The\narmy left.").sentences())
                .containsExactly("Five soldiers\nwere killed.", "The\narmy left.");
    }

    @Test
    void end_at_a_blank_line_even_without_a_point() {
        assertThat(Cut.of("Five dead in raid\n \nThe army left").sentences())
                .containsExactly("Five dead in raid", "The army left");
        assertThat(Cut.of("Five dead\r\n\r\nThe army left").sentences()).hasSize(2);
    }

    @Test
    void of_upper_case_wires_end_at_points_too() {
        assertThat(Cut.of("FIVE DIED. THE ARMY LEFT. GEN. PETROV SPOKE.").sentences())
                .containsExactly("FIVE DIED.", "THE ARMY LEFT.", "GEN. PETROV SPOKE.");
    }

    @Test
    void end_at_other_marks_too() {
        assertThat(Cut.of("Who died? Police did not say! The end… The rest.").sentences())
                .hasSize(4);
    }

    @Test
    void never_cross_the_border_of_a_block() {
        String words = "Five dead The army left";
        Document document = new Document(
                "t",
                "id:t",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Language.EN,
                words,
                "0",
                List.of(
                        new Block(Block.Kind.TITLE, new Span(0, 9)),
                        new Block(Block.Kind.PARAGRAPH, new Span(10, words.length()))),
                List.of(),
                SourceMap.NONE,
                Optional.empty(),
                Sketch.EMPTY,
                true);
        Text text = Text.of(document, new WordTable(), SentenceWords.NONE);
        assertThat(text.sentences())
                .extracting(s -> text.span(s).in(words))
                .containsExactly("Five dead", "The army left");
        assertThat(text.sentences().get(0).block().kind()).isEqualTo(Block.Kind.TITLE);
    }

    @Test
    void cover_all_tokens_and_are_found_by_them() {
        Text text = Cut.of("One. Two three. Four!\n\nFive").text;
        int token = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            assertThat(sentence.from()).isEqualTo(token);
            assertThat(text.sentenceAt(sentence.from())).isEqualTo(i);
            assertThat(text.sentenceAt(sentence.to() - 1)).isEqualTo(i);
            token = sentence.to();
        }
        assertThat(token).isEqualTo(text.tokens().size());
    }

    @Test
    void are_cut_where_they_never_end() {
        assertThat(Cut.of("word ".repeat(2500)).text.sentences())
                .extracting(Sentence::length)
                .containsExactly(Sentences.LONGEST, Sentences.LONGEST, 500);
        assertThat(Cut.of("\"".repeat(5000)).text.sentences())
                .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(Sentences.LONGEST));
        assertThat(Cut.of("! ".repeat(5000)).text.sentences())
                .allSatisfy(s -> assertThat(s.length()).isLessThanOrEqualTo(Sentences.LONGEST));
    }

    @Test
    void of_no_text_are_none() {
        assertThat(Cut.of("").sentences()).isEmpty();
        assertThat(Cut.of(" \n\n \n").sentences()).isEmpty();
    }
}
