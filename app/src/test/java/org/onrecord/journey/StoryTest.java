package org.onrecord.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Claims;
import org.onrecord.model.Derived;
import org.onrecord.model.Figure;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Outcome;
import org.onrecord.model.SourceType;
import org.onrecord.model.Status;
import org.onrecord.publish.IncidentSheet;
import org.onrecord.publish.IncidentStory;
import org.onrecord.publish.IncidentText;
import org.onrecord.publish.Ink;

/** From claims to the page of an incident, through every stage. */
class StoryTest {

    private final List<KnownClaim> claims = new ArrayList<>();

    private Claims tells(String document, String published) {
        return Claims.in(document, published)
                .nth(claims.size())
                .happened("2023-01-01")
                .at("Makiivka")
                .of("Russia", Status.COMBATANT);
    }

    private void strike() {
        claims.add(tells("a", "2023-01-01")
                .says("Strategic Communications Directorate", SourceType.MILITARY, "Ukraine")
                .on("2023-01-01")
                .counts(Outcome.KILLED, new Figure.About(400))
                .words("The directorate said on Sunday that about 400 Russian soldiers were killed in the strike.")
                .number("about 400")
                .make());
        claims.add(tells("a", "2023-01-01")
                .says("Daniil Bezsonov", SourceType.LOCAL_AUTHORITY, "Russia")
                .on("2023-01-01")
                .withholds(Outcome.KILLED)
                .words("Bezsonov wrote that there were dead and wounded and gave no number.")
                .make());
        claims.add(tells("b", "2023-01-02")
                .says("Russia's Defense Ministry", SourceType.GOVERNMENT, "Russia")
                .on("2023-01-02")
                .killed(63)
                .words("The ministry said on Monday that 63 servicemen were killed.")
                .number("63")
                .make());
        claims.add(tells("c", "2023-01-04")
                .says("Russia's Defense Ministry", SourceType.GOVERNMENT, "Russia")
                .on("2023-01-04")
                .killed(89)
                .words("The number of our dead comrades has risen to 89, the ministry said on Wednesday.")
                .number("89")
                .make());
    }

    private String page(boolean brief, int width) {
        int[] minted = {0};
        Derived derived = new Derivation().derive(claims, org.onrecord.model.Precedents.NONE, () -> "i-" + minted[0]++);
        assertThat(derived.incidents()).hasSize(1);
        Incident incident = derived.incidents().get(0);
        IncidentSheet sheet = new IncidentSheet(incident, derived.estimates(), derived.disclosures());
        IncidentStory story = new IncidentStory(sheet, claims, derived.links(), derived.relations());
        return String.join("\n", new IncidentText(Ink.PLAIN, width, brief).of(story));
    }

    @Test
    void theLagAndItsStepsStandFirst() {
        strike();
        assertThat(page(true, 100))
                .contains("1 day  until Russia told of its killed, in two steps: 63 (2 January), 89 (4 January 2023)");
    }

    @Test
    void everyVoiceIsHeardInTheOrderOfDaysWithItsWords() {
        strike();
        assertThat(page(true, 80))
                .containsSubsequence(
                        "2023-01-01",
                        "Daniil Bezsonov",
                        "withheld",
                        "[about 400] Russian soldiers",
                        "2023-01-02",
                        "[63]",
                        "2023-01-04",
                        "[89]");
    }

    @Test
    void whoeverContradictsIsNamed() {
        strike();
        assertThat(page(true, 80).replaceAll("\\s+", " "))
                .containsOnlyOnce("≠")
                .contains(
                        "≠ Russia's Defense Ministry: killed 89, against Strategic Communications Directorate: killed about 400");
    }

    @Test
    void thePageKeepsToItsWidth() {
        strike();
        for (int width : new int[] {50, 80, 100}) {
            assertThat(page(false, width).lines())
                    .allSatisfy(l -> assertThat(l.length()).as(l).isLessThanOrEqualTo(width));
            assertThat(page(true, width).lines())
                    .allSatisfy(l -> assertThat(l.length()).as(l).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void silenceWithoutAFigureIsCountedAsUndisclosed() {
        strike();
        claims.subList(2, 4).clear();
        assertThat(page(true, 80)).contains("undisclosed  Russia, killed, since 1 January 2023");
    }
}
