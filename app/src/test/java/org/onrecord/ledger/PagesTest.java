package org.onrecord.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.onrecord.journey.Derivation;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/** A page, or one incident, is read by itself and says what the whole list says. */
@OnEachStore
class PagesTest {

    private static final Page PAGE = Page.first(20);

    @Parameter
    Store store;

    @TempDir
    Path directory;

    private Ledger ledger;

    @BeforeEach
    void fill() {
        ledger = store.open(directory, LedgerFixture.options().with(new Derivation()));
        ManyStories stories = new ManyStories(ledger, new Random(3));
        stories.begin();
        for (int i = 0; i < 5; i++) {
            stories.step();
        }
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void allPagesOfNowAreTheList() {
        for (IncidentFilter filter : filters()) {
            assertThat(paged(filter, AsOf.NOW)).as(filter.toString()).isEqualTo(ledger.incidents(filter, AsOf.NOW));
        }
        assertThat(filters())
                .allSatisfy(f -> assertThat(ledger.incidents(f, AsOf.NOW))
                        .as(f.toString())
                        .isNotEmpty());
    }

    @Test
    void allPagesOfAnotherTimeHoldWhatTheListHolds() {
        for (AsOf at : times()) {
            for (IncidentFilter filter : filters().subList(0, 2)) {
                assertThat(paged(filter, at))
                        .as(filter + " " + at)
                        .containsExactlyInAnyOrderElementsOf(linked(filter, at));
            }
        }
    }

    @Test
    void oneIncidentOfAnotherTimeIsWhatTheListSays() {
        for (AsOf at : times()) {
            List<IncidentView> all = linked(IncidentFilter.ALL, at);
            assertThat(all).as(at.toString()).isNotEmpty();
            for (IncidentView view : all.subList(0, Math.min(all.size(), 15))) {
                assertThat(ledger.findIncident(view.incident().id(), at)).contains(view);
                assertThat(ledger.claims(ClaimFilter.ofIncident(view.incident().id()), at))
                        .extracting(k -> k.id())
                        .containsExactlyInAnyOrderElementsOf(view.incident().claims());
            }
        }
    }

    @Test
    void aDayOnWhichEverythingIsKnownIsNow() {
        assertThat(ledger.incidents(IncidentFilter.ALL, AsOf.known(LocalDate.parse("2030-01-01"))))
                .isEqualTo(ledger.incidents(IncidentFilter.ALL, AsOf.NOW));
    }

    @Test
    void homesAreTheIncidentsOfTheList() {
        for (AsOf at : List.of(AsOf.NOW, times().get(0))) {
            Map<String, String> homes = new TreeMap<>();
            for (IncidentView view : ledger.incidents(IncidentFilter.ALL, at)) {
                view.incident()
                        .claims()
                        .forEach(c -> homes.put(c, view.incident().id()));
            }
            assertThat(ledger.homes(at)).isEqualTo(homes).isNotEmpty();
        }
    }

    /** Without those made up for versions that were recorded together with the next one and never linked. */
    private List<IncidentView> linked(IncidentFilter filter, AsOf at) {
        return ledger.incidents(filter, at).stream()
                .filter(v -> !v.incident().id().startsWith("i-then"))
                .toList();
    }

    private List<IncidentView> paged(IncidentFilter filter, AsOf at) {
        List<IncidentView> all = new ArrayList<>();
        List<IncidentView> page = ledger.incidents(filter, at, PAGE);
        while (!page.isEmpty()) {
            assertThat(page).hasSizeLessThanOrEqualTo(PAGE.count());
            all.addAll(page);
            page = ledger.incidents(
                    filter, at, PAGE.after(page.get(page.size() - 1).incident().id()));
        }
        return all;
    }

    private static List<IncidentFilter> filters() {
        return List.of(
                IncidentFilter.ALL,
                new IncidentFilter(
                        Optional.of(new Days(LocalDate.parse("2023-07-01"), LocalDate.parse("2023-07-14"))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                new IncidentFilter(
                        Optional.empty(), Optional.of("ka"), Optional.of(Outcome.KILLED), Optional.empty(), true),
                new IncidentFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of("NORLAND"), true));
    }

    /** Before and after the things that happened, on days on which some of it was known. */
    private static List<AsOf> times() {
        return List.of(
                AsOf.known(LocalDate.parse("2023-07-15")),
                AsOf.recorded(LedgerFixture.MORNING.plusSeconds(5 * 60 + 30)),
                new AsOf(
                        Optional.of(LocalDate.parse("2023-08-11")),
                        Optional.of(LedgerFixture.MORNING.plusSeconds(9 * 60 + 30))));
    }
}
