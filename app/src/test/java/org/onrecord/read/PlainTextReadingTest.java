package org.onrecord.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Block.Kind;
import org.onrecord.model.Document;

/** Blocks are found in a plain text, and not a character of it is changed. */
class PlainTextReadingTest {

    @Test
    void paragraphsStandBetweenBlankLinesAndTheFirstShortOneIsTheTitle() {
        String words =
                "  Bridge falls at Tarn: 12 dead\r\n\r\n28 June 2023\r\n\r\nTwelve people died when the bridge fell.\r\n \t\r\nThe mayor wept.\r\n";
        Document document = Reading.text(words);
        assertThat(document.text()).isEqualTo(words);
        assertThat(document.plain()).isTrue();
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE: Bridge falls at Tarn: 12 dead",
                        "DATE_LINE: 28 June 2023",
                        "PARAGRAPH: Twelve people died when the bridge fell.",
                        "PARAGRAPH: The mayor wept.");
        assertThat(document.title()).contains("Bridge falls at Tarn: 12 dead");
        assertThat(document.published()).contains(LocalDate.of(2023, 6, 28));
    }

    @Test
    void hardWrappedLinesEndNothing() {
        String words = """
                VILA NOVA, 3 MAR 89 (COASTAL WIRE) -- THE REGIONAL COMMAND REPORTED TODAY
                THAT SEVEN SOLDIERS AND TWO CIVILIANS DIED WHEN A PATROL LED BY LT. GEN.
                ARCE WALKED INTO A MINEFIELD NORTH OF THE RIVER, NOT FAR FROM ST.
                LUCIA BRIDGE. THE BODIES WERE FLOWN TO THE CAPITAL.
                """;
        assertThat(Reading.text(words).blocks())
                .singleElement()
                .satisfies(b -> assertThat(b.kind()).isEqualTo(Kind.PARAGRAPH));
    }

    @Test
    void aTitleAndADayRightAboveTheTextStandApart() {
        Document document = Reading.text("""
                Tarn mourns its dead
                June 29, 2023
                The town of Tarn buried twelve people on Thursday, a day after the bridge over the gorge fell into the river.
                Two more are missing, the mayor said.
                """);
        assertThat(Reading.blocks(document))
                .startsWith("TITLE: Tarn mourns its dead", "DATE_LINE: June 29, 2023")
                .hasSizeGreaterThan(2);
    }

    @Test
    void aTextOfOneParagraphHasNoTitle() {
        assertThat(Reading.blocks(Reading.text("Twelve dead in Tarn")))
                .containsExactly("PARAGRAPH: Twelve dead in Tarn");
    }

    @Test
    void aTextThatBeginsWithASentenceHasNoTitle() {
        assertThat(Reading.text("Twelve people died at Tarn on Monday.\n\nTwo are missing.")
                        .title())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mourners on the bridge. Ana Prado / Tarn News",
                "Mourners on the bridge on June 9. (AP Photo/Ana Prado)",
                "Mourners on the bridge [Ana Prado/Tarn News]",
                "Photo: mourners on the bridge",
                "Mourners on the bridge. Photo: Ana Prado",
                "Mourners on the bridge. Photo by Ana Prado",
                "На мосту. Фото: Анна Прадо / Тарн",
                "Mourners on the bridge. \u00A9 Ana Prado",
                "Ana Prado / Tarn News"
            })
    void aLineWithACreditAtItsEndIsACaption(String line) {
        assertThat(Reading.blocks(Reading.text("Tarn mourns\n\n" + line + "\n\nTwelve died.")))
                .contains("CAPTION: " + line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Twelve people died, police said. They were aged 14/15.",
                "The bridge is part of the Tarn/Amel road.",
                "Twelve died and/or are missing",
                "\"We buried twelve,\" she said. \"It is over.\"",
                "The army (see above) said twelve died."
            })
    void asidesAndSlashesMakeNoCaption(String line) {
        assertThat(Reading.words(Reading.text("Tarn mourns\n\nFirst.\n\n" + line + "\n\nLast."), Kind.CAPTION))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Related article: Storm nears the coast",
                "READ MORE: Storm nears the coast",
                "Read also",
                "See also > Storm nears the coast",
                "Читайте также: Шторм у берега",
                "Читайте також: Шторм біля берега"
            })
    void aLinkToAnotherArticleIsNotTold(String line) {
        Document document = Reading.text("Tarn mourns\n\nTwelve died.\n\n" + line + "\n\nTwo are missing.");
        assertThat(Reading.blocks(document)).contains("RELATED_LINK: " + line);
    }

    @Test
    void anAddressIsASourceLineWithOrWithoutItsLabel() {
        Document document = Reading.text(
                "Tarn mourns\n\nTwelve died.\n\nOriginal url:\n\n<https://tarn.example.org/2023/06/28/bridge>\n");
        assertThat(Reading.words(document, Kind.SOURCE_LINE))
                .containsExactly("Original url:", "<https://tarn.example.org/2023/06/28/bridge>");
        assertThat(document.url()).contains("https://tarn.example.org/2023/06/28/bridge");
        assertThat(Reading.text("Tarn mourns\n\nTwelve died.\n\nhttps://tarn.example.org/a")
                        .url())
                .contains("https://tarn.example.org/a");
    }

    @Test
    void listsRowsAndHeadingsAreKnown() {
        Document document = Reading.text("""
                Report of the week

                The council met.

                CASUALTIES

                - 12 killed at Tarn, among them two
                  rescuers
                - 2 missing

                Town\tKilled\tMissing
                Tarn\t12\t2

                Killed: 12
                Missing: 2

                The council will meet again.
                """);
        assertThat(Reading.blocks(document))
                .containsExactly(
                        "TITLE: Report of the week",
                        "PARAGRAPH: The council met.",
                        "HEADING: CASUALTIES",
                        "LIST_ITEM: - 12 killed at Tarn, among them two\n  rescuers",
                        "LIST_ITEM: - 2 missing",
                        "TABLE_ROW: Town\tKilled\tMissing",
                        "TABLE_ROW: Tarn\t12\t2",
                        "PARAGRAPH: Killed: 12",
                        "PARAGRAPH: Missing: 2",
                        "PARAGRAPH: The council will meet again.");
    }

    @Test
    void aDialogueIsNoList() {
        assertThat(Reading.words(Reading.text("Рассказ\n\n— Мы видели пятерых, — сказал он.\n\n— Да."), Kind.LIST_ITEM))
                .isEmpty();
    }
}
