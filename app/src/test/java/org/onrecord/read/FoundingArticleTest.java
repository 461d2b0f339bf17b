package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Document;

/** The page that the project was founded on: read from Markdown it has the very text that its annotation points into. */
class FoundingArticleTest {

    private static final Path SHARED = Path.of(System.getProperty("onrecord.shared", "../../shared"));

    @Test
    void theMarkdownPageReadsAsItsAnnotatedText() throws IOException {
        Path articles = SHARED.resolve("articles");
        Path seed = SHARED.resolve("eval/claims/seed.jsonl");
        Assumptions.assumeTrue(Files.isDirectory(articles) && Files.exists(seed), "needs the shared folder: " + SHARED);
        Document page = only(articles);
        Document gold = only(seed);
        assertThat(page.text())
                .isEqualTo(gold.text().replace("<https://", "https://").replaceFirst(">$", ""));
        assertThat(page.published()).isEqualTo(gold.published()).contains(LocalDate.of(2023, 6, 28));
        assertThat(page.url()).isEqualTo(gold.url());
        assertThat(kinds(page))
                .isEqualTo(kinds(gold))
                .startsWith(Kind.TITLE, Kind.DATE_LINE, Kind.CAPTION, Kind.PARAGRAPH);
        assertThat(page.sketch().similarity(gold.sketch())).isEqualTo(1);
    }

    private static List<Kind> kinds(Document document) {
        return document.blocks().stream().map(b -> b.kind()).toList();
    }

    private static Document only(Path path) {
        try (Stream<ReadResult> results =
                Inputs.read(List.of(path.toString()), InputStream.nullInputStream(), ReadOptions.DEFAULT)) {
            List<ReadResult> all = results.toList();
            assertThat(all).hasSize(1);
            return ((ReadResult.Read) all.get(0)).document();
        }
    }
}
