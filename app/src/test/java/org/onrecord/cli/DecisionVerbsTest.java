package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides, at the terminal. */
class DecisionVerbsTest {

    private User user;

    @BeforeEach
    void begin(@TempDir Path directory) {
        user = new User(directory)
                .with("ONRECORD_LEDGER", directory.resolve("ledger.db").toString());
        well("add", user.file("raid.md", Dispatches.RAID), user.file("shelling.md", Dispatches.SHELLING));
    }

    private User.Outcome well(String... arguments) {
        User.Outcome outcome = user.runs(arguments);
        assertThat(outcome.exit())
                .as("exit code of %s, which said: %s", List.of(arguments), outcome.err())
                .isZero();
        return outcome;
    }

    private void fails(ExitCode exit, String words, String... arguments) {
        User.Outcome outcome = user.runs(arguments);
        assertThat(outcome.exit()).as(outcome.err()).isEqualTo(exit.number());
        assertThat(outcome.err()).contains(words);
        assertThat(outcome.out()).isEmpty();
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new AssertionError(text, e);
        }
    }

    private JsonNode claim(String words) {
        for (JsonNode claim : json(well("claims", "--format", "json").out())) {
            if (claim.get("evidence").asText().contains(words)) {
                return claim;
            }
        }
        throw new AssertionError("no claim stands on: " + words);
    }

    private String id(String words) {
        return claim(words).get("id").asText();
    }

    private List<String> incidents() {
        List<String> ids = new ArrayList<>();
        json(well("incidents", "--format", "json").out())
                .forEach(i -> ids.add(i.get("id").asText()));
        return ids;
    }

    @Test
    void aDecisionIsToldWithItsEntryByWhichItIsTakenBack() {
        String id = id("two villagers");
        String said = well("correct", id, "figure", "3", "--why", "misread").out();
        assertThat(said).contains("figure of " + id + " is 3 and was 2");

        String entry = said.replaceAll("(?s).*\\(entry (\\d+)\\).*", "$1");
        well("undo", entry, "--why", "not misread");

        assertThat(claim("two villagers").get("low").asLong()).isEqualTo(2);
    }

    @Test
    void theBeginningOfAnIdWillDo() {
        String id = id("two villagers");
        well("review", id.substring(0, 7), "accepted");
        assertThat(claim("two villagers").get("review").asText()).isEqualTo("accepted");
        well("publish", incidents().get(0).substring(2));
    }

    @Test
    void whatIsDecidedStandsBesideTheClaim() {
        String id = id("two villagers");
        assertThat(well("claims").out()).doesNotContain("DECIDED");

        well("correct", id, "status", "police", "--why", "village guards");
        well("review", id, "disputed", "--why", "the ministry says otherwise");
        well("grade", id, "B2");

        assertThat(well("claims").out()).contains("DECIDED");
        assertThat(claim("two villagers").get("corrected").asText()).isEqualTo("status");
        assertThat(claim("two villagers").get("grade").asText()).isEqualTo("B2");
    }

    @Test
    void whoDecidedAndWhyIsTold() {
        String id = id("two villagers");
        well("--as", "Ada", "correct", id, "figure", "3", "--why", "misread");

        assertThat(well("history", id).out())
                .contains("Ada")
                .contains("corrected: figure 2 → 3")
                .contains("“misread”");
        JsonNode last = null;
        for (JsonNode line : json(well("history", id, "--format", "json").out())) {
            last = line.get("kind").asText().equals("correct") ? line : last;
        }
        assertThat(last).isNotNull();
        assertThat(last.get("who").asText()).isEqualTo("Ada");
        assertThat(last.get("why").asText()).isEqualTo("misread");
        assertThat(well("history", id, "--format", "csv").out()).startsWith("seq,recorded,who,kind,subject,what,why,");
    }

    @Test
    void badInputIsToldWithWhatToDo() {
        String id = id("two villagers");
        fails(ExitCode.USAGE, "help: say it in a few words: --why", "correct", id, "figure", "3");
        fails(ExitCode.USAGE, "`color`", "correct", id, "color", "red", "--why", "x");
        fails(ExitCode.USAGE, "killed, wounded", "correct", id, "outcome", "dead", "--why", "x");
        fails(ExitCode.WRONG, "is no claim of this ledger", "correct", "c-zzzz", "figure", "3", "--why", "x");
        fails(ExitCode.WRONG, "is no incident of this ledger", "merge", "i-zzzz", "i-yyyy", "--why", "x");
        fails(ExitCode.WRONG, "is no document of this ledger", "erase", "d-zzzz");
        fails(ExitCode.WRONG, "is not there", "undo", "99", "--why", "x");
        fails(ExitCode.REFUSED, "is no decision that can be taken back", "undo", "1", "--why", "x");
        fails(ExitCode.USAGE, "say accepted, rejected, disputed", "review", id, "good");
        fails(
                ExitCode.USAGE,
                "does not stand in the document",
                "assert",
                "d-" + document().substring(2),
                "--evidence",
                "nothing of the kind",
                "--set",
                "outcome=killed");
    }

    private String document() {
        return claim("two villagers").get("document").asText();
    }

    @Test
    void aTeamPublishesWithFourEyes() {
        String incident = incidents().get(0);
        assertThat(well("mode").out()).isEqualTo("solo\n");
        well("mode", "team", "--why", "two of us");

        fails(ExitCode.REFUSED, "second person's act", "publish", incident);
        assertThat(well("publish", incident, "--as", "Ben").out()).contains("is published");
        fails(ExitCode.REFUSED, "stays one", "mode", "solo", "--why", "x");
    }

    @Test
    void nothingIsErasedBeforeWhatWouldBeIsListed() {
        user.file("copy.md", Dispatches.RAID);
        well(
                "add",
                user.file(
                        "copy.jsonl",
                        Dispatches.line("x", "Six soldiers were killed near Tarn on Monday, the army said.")
                                + Dispatches.line(
                                        "y", "Six soldiers were killed near Tarn on Monday, the army said.")));
        String copied = json(well("documents", "--format", "json").out())
                .get(2)
                .get("id")
                .asText();

        assertThat(well("erase", copied, "--why", "x").out()).contains("--yes erases 2 documents");
        assertThat(well("documents", "--format", "jsonl").out().lines()).hasSize(4);
        fails(ExitCode.USAGE, "nobody said why", "erase", copied, "--yes");
    }

    @Test
    void whatIsErasedIsGoneAndItsTombstoneTellsWhoAndWhy() {
        String document = document();
        well("erase", document, "--yes", "--why", "it names a witness", "--as", "Ada");

        assertThat(well("documents", "--format", "jsonl").out().lines()).hasSize(1);
        assertThat(well("history", document).out())
                .contains("Ada")
                .contains("erased: entries")
                .contains("it names a witness");
        assertThat(well("verify", "--full").out()).contains("erased");
    }

    @Test
    void whatIsNeverExportedIsLeftOutForPrograms() {
        String id = id("two villagers");
        well("restrict", id, "never-exported", "--field", "source", "--why", "a witness");

        for (JsonNode claim : json(well("claims", "--format", "json").out())) {
            if (claim.get("id").asText().equals(id)) {
                assertThat(claim.get("source").isNull()).isTrue();
                assertThat(claim.get("evidence").isNull()).isTrue();
                assertThat(claim.get("low").asLong()).isEqualTo(2);
            }
        }
        well("restrict", id, "never-exported", "--why", "a witness");
        assertThat(well("claims", "--format", "csv").out()).doesNotContain(id);
        well("documents", "--format", "contract")
                .out()
                .lines()
                .forEach(line -> json(line)
                        .get("claims")
                        .forEach(claim -> assertThat(claim.get("id").asText()).isNotEqualTo(id)));
    }

    @Test
    void asOfBeforeTheDecisionIsAsItWas() throws InterruptedException {
        String id = id("two villagers");
        Thread.sleep(5);
        String before = java.time.Instant.now().toString();
        Thread.sleep(5);
        well("review", id, "rejected", "--why", "misread");

        assertThat(well("claims", "--format", "csv").out()).doesNotContain(id);
        assertThat(well("claims", "--format", "csv", "--recorded", before).out())
                .contains(id);
        assertThat(well("claims", "--recorded", before).out()).contains("as recorded at " + before);
        assertThat(well("claims", "--format", "csv", "--recorded", before, "--known", "2021-03-02")
                        .out())
                .doesNotContain(id);
    }

    @Test
    void everyOutputSaysAsOfWhen() {
        String id = id("two villagers");
        for (String verb : List.of("documents", "claims", "incidents", "disclosures", "pending")) {
            assertThat(well(verb, "--known", "2021-04-30").out()).as(verb).contains("as known on 2021-04-30");
            assertThat(well(verb, "--known", "2021-04-30", "--format", "csv")
                            .out()
                            .lines()
                            .findFirst()
                            .orElseThrow())
                    .as(verb)
                    .endsWith("as_of_known,as_of_recorded");
        }
        assertThat(well("history", id, "--known", "2021-04-30").out()).contains("as known on 2021-04-30");
        assertThat(well("incident", incidents().get(0), "--known", "2021-04-30").out())
                .contains("as known on 2021-04-30");
        assertThat(json(well("incidents", "--known", "2021-04-30", "--format", "json")
                                .out())
                        .get(0)
                        .at("/asOf/known")
                        .asText())
                .isEqualTo("2021-04-30");
        assertThat(json(well("documents", "--format", "contract")
                                .out()
                                .lines()
                                .findFirst()
                                .orElseThrow())
                        .at("/asOf/recorded")
                        .asText())
                .isEqualTo("now");
        assertThat(well("incidents", "--known", "2021-04-30", "--relink").out()).contains("linked anew");
    }

    @Test
    void verbsThatDoNotAskTheRecordRefuseAMoment() {
        fails(ExitCode.USAGE, "leave them out", "--known", "2021-04-30", "verify");
        fails(ExitCode.USAGE, "leave them out", "--recorded", "2021-04-30", "review", id("two villagers"), "accepted");
    }
}
