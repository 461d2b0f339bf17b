package org.onrecord.extract.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.Extractors;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** Who is heard in a text, for tests: a bracket marks the word that is asked about. */
final class Heard {

    /** The day of publication of every text, a Wednesday. */
    static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 28);

    private static final Grammar ENGLISH = Grammar.load(Language.EN);
    private static final List<Pass> PASSES = Extractors.passes(ENGLISH);

    private final Page page;
    private final int asked;

    private Heard(String marked) {
        int at = marked.indexOf('[');
        assertThat(at).as("the text marks a word: %s", marked).isNotNegative();
        String text = marked.replace("[", "").replace("]", "");
        this.page = Page.of(Document.ofText("t", text, Language.EN, Optional.of(PUBLISHED)), ENGLISH);
        PASSES.forEach(p -> p.run(page));
        this.asked = page.tokens().at(at);
    }

    static Heard in(String marked) {
        return new Heard(marked);
    }

    /** Whose words the marked ones are. */
    Optional<Attribution> speaker() {
        return Speeches.of(page).at(asked);
    }

    /** Who is the subject of the marked words. */
    Optional<Attribution> subject() {
        return Speeches.of(page).ofSubject(asked);
    }

    /** The speaker's name; a dash in the article's own voice. */
    String name() {
        return speaker().map(a -> a.source().name()).orElse("-");
    }

    /** Name, type, and side where there is one: {@code army, military, Kenya}. */
    String source() {
        return speaker()
                .map(Attribution::source)
                .map(s -> s.name() + ", " + s.type().code()
                        + s.side().map(x -> ", " + x).orElse(""))
                .orElse("-");
    }

    /** The day on which it was said; a dash where the article does not tell. */
    String stated() {
        return speaker()
                .flatMap(Attribution::stated)
                .map(d -> d.value().toString())
                .orElse("-");
    }
}
