package org.onrecord.extract.voice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.extract.place.Kind;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;

/**
 * The state that an article is about: the one of which it speaks most often by its name, its people, its capital or its bodies, or, where it
 * tells of fighters and leaves the name to be understood, by its places; the earlier one where two are spoken of as often.
 */
public final class HomeState {

    private static final int NAME = 1;
    private static final int PLACE = 2;

    private final Page page;
    private final Map<String, int[]> seen = new TreeMap<>();

    private HomeState(Page page) {
        this.page = page;
    }

    static Optional<String> of(Page page) {
        return of(page, 1);
    }

    /** @param fewest how often it must be named at least */
    public static Optional<String> of(Page page, int fewest) {
        HomeState states = new HomeState(page);
        states.named();
        if (states.tellsOfFighters()) {
            states.told();
        }
        return states.seen.entrySet().stream()
                .min((a, b) -> a.getValue()[0] != b.getValue()[0]
                        ? b.getValue()[0] - a.getValue()[0]
                        : a.getValue()[1] - b.getValue()[1])
                .filter(e -> e.getValue()[0] >= fewest)
                .map(Map.Entry::getKey);
    }

    private void named() {
        for (int i = 0; i < page.tokens().size(); i++) {
            for (Term term : page.terms(i)) {
                if (term.is("side-word")
                        && (term.is("country") || term.is("demonym") || term.is("capital") || term.is("state-body"))) {
                    see(term.attribute("side"), i, NAME);
                    break;
                }
            }
        }
    }

    /** Who is killed in a crime has no side, though the town lies in a state. */
    private boolean tellsOfFighters() {
        for (int i = 0; i < page.tokens().size(); i++) {
            for (Term term : page.terms(i)) {
                if (term.is("people")
                        && term.attribute("status").equals("combatant")
                        && term.attribute("number").equals("plural")
                        && term.attribute("alone").isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    private void told() {
        Set<String> named = Set.copyOf(seen.keySet());
        for (Layer.Mark<PlaceMark> mark : page.<PlaceMark>layer("place").all()) {
            PlaceMark place = mark.value();
            if (place.kind() != Kind.COUNTRY && !place.dateline()) {
                place.mention()
                        .place()
                        .country()
                        .flatMap(page.grammar()::state)
                        .filter(state -> !named.contains(state))
                        .ifPresent(state -> see(state, mark.from(), PLACE));
            }
        }
    }

    private void see(String state, int at, int weight) {
        int[] found = seen.computeIfAbsent(state, k -> new int[] {0, at});
        found[0] += weight;
        found[1] = Math.min(found[1], at);
    }
}
