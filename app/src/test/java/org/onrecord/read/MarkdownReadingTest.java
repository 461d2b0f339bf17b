package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Document;

/** A Markdown article becomes the text that a person reads, with each part of the page known for what it is. */
class MarkdownReadingTest {

    private static final String ARTICLE = """


            # Ferry Sinks off *Port Amel*, Nine Dead

            March 4, 2021

            Publisher: The Amel Gazette

            Rescue boats in the bay on Thursday morning. **Ines Duarte / Coast Agency**

            At least nine sailors [died](https://example.org/a) when the \\"Halcyon\\" sank,
            the harbour master said &amp; wept.

            **Related article:** [Storm nears the coast](https://example.org/b)

            - Two crews are missing.
            - One was found.

            Original url:

            <https://www.example.org/2021/03/04/ferry>
            """;

    private final Document document = Reading.markdown(ARTICLE);

    @Test
    void eachPartOfThePageIsKnownForWhatItIs() {
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE: Ferry Sinks off Port Amel, Nine Dead",
                        "DATE_LINE: March 4, 2021",
                        "SOURCE_LINE: Publisher: The Amel Gazette",
                        "CAPTION: Rescue boats in the bay on Thursday morning. Ines Duarte / Coast Agency",
                        "PARAGRAPH: At least nine sailors died when the \"Halcyon\" sank, the harbour master said & wept.",
                        "RELATED_LINK: Related article: Storm nears the coast",
                        "LIST_ITEM: Two crews are missing.",
                        "LIST_ITEM: One was found.",
                        "SOURCE_LINE: Original url:",
                        "SOURCE_LINE: https://www.example.org/2021/03/04/ferry");
    }

    @Test
    void blocksStandApartByOneBlankLine() {
        assertThat(document.text())
                .startsWith("Ferry Sinks off Port Amel, Nine Dead\n\nMarch 4, 2021\n\nPublisher")
                .endsWith("Original url:\n\nhttps://www.example.org/2021/03/04/ferry");
        assertThat(document.plain()).isFalse();
    }

    @Test
    void whatThePageTellsOfItselfIsKept() {
        assertThat(document.title()).contains("Ferry Sinks off Port Amel, Nine Dead");
        assertThat(document.published()).contains(LocalDate.of(2021, 3, 4));
        assertThat(document.publisher()).contains("The Amel Gazette");
        assertThat(document.url()).contains("https://www.example.org/2021/03/04/ferry");
        assertThat(document.language().tag()).isEqualTo("en");
    }

    @Test
    void linksAreKeptWithTheirWords() {
        assertThat(document.links().stream().map(l -> document.words(l.words()) + " > " + l.address()))
                .startsWith("died > https://example.org/a", "Storm nears the coast > https://example.org/b");
    }

    @Test
    void everyCharacterKnowsItsByteInTheFile() {
        byte[] bytes = ARTICLE.getBytes(StandardCharsets.UTF_8);
        for (String word : new String[] {
            "Port", "Amel", "Ines", "sailors", "died", "Halcyon", "harbour", "wept", "Storm", "missing"
        }) {
            int at = document.text().indexOf(word);
            int from = (int) document.source().byteAt(at);
            assertThat(new String(bytes, from, word.length(), StandardCharsets.UTF_8))
                    .isEqualTo(word);
        }
        int ampersand = document.text().indexOf('&');
        assertThat(ARTICLE.substring((int) document.source().byteAt(ampersand))).startsWith("&amp; wept");
        int quote = document.text().indexOf('"');
        assertThat(ARTICLE.substring((int) document.source().byteAt(quote))).startsWith("\\\"Halcyon");
    }

    @Test
    void theByteIsRightAfterLettersOfManyBytes() {
        String words = "# Удар 😀 по порту\r\n\r\nПогибли *девять* моряков.\r\n";
        Document read = Reading.markdown(words);
        int at = read.text().indexOf("девять");
        int bytesBefore = words.substring(0, words.indexOf("девять")).getBytes(StandardCharsets.UTF_8).length;
        assertThat(read.source().byteAt(at)).isEqualTo(bytesBefore);
        assertThat(Reading.blocks(read))
                .containsExactly("TITLE: Удар 😀 по порту", "PARAGRAPH: Погибли девять моряков.");
    }

    @Test
    void boldWordsInsideASentenceMakeNoCaption() {
        assertThat(Reading.words(
                        Reading.markdown("# T\n\nThe minister said that **nine** died. He left **early.**"),
                        Kind.CAPTION))
                .isEmpty();
    }

    @Test
    void starsOfAWordMadeUnreadableStay() {
        assertThat(Reading.markdown("# T\n\n[F\\\\*\\\\*\\\\*ed again](#)").text())
                .endsWith("F\\*\\*\\*ed again");
    }

    @Test
    void labelsOnLinesOfOneParagraphStandApart() {
        Document read =
                Reading.markdown("# Title of it\n\nPublisher: The Amel Gazette\nPublished: 2021-03-05\n\nNine died.");
        assertThat(read.publisher()).contains("The Amel Gazette");
        assertThat(read.published()).contains(LocalDate.of(2021, 3, 5));
        assertThat(Reading.words(read, Kind.PARAGRAPH)).containsExactly("Nine died.");
    }

    @Test
    void picturesCommentsAndTagsAreNotReadOut() {
        Document read = Reading.markdown(
                "# T\n\n![a ship](s.png)\n\n<!-- note -->\n\n<div>Nine <b>sailors</b> died.</div>\n\nTen<br>lived.");
        assertThat(Reading.blocks(read))
                .containsExactly("TITLE: T", "PARAGRAPH: Nine sailors died.", "PARAGRAPH: Ten\nlived.");
    }

    @Test
    void aTextFileWithAMarkdownTitleIsReadAsMarkdown() {
        assertThat(Reading.one("# Nine *dead*\n\nNine died.", ReadOptions.DEFAULT)
                        .document()
                        .title())
                .contains("Nine dead");
    }
}
