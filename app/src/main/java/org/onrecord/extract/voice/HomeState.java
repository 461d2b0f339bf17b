package org.onrecord.extract.voice;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;

/** The state that an article is about: the one that it names most often, the earlier one where two are named as often. */
public final class HomeState {

    private HomeState() {}

    static Optional<String> of(Page page) {
        return of(page, 1);
    }

    /** @param fewest how often it must be named at least */
    public static Optional<String> of(Page page, int fewest) {
        Map<String, int[]> seen = new TreeMap<>();
        for (int i = 0; i < page.tokens().size(); i++) {
            for (Term term : page.terms(i)) {
                if (term.is("side-word")
                        && (term.is("country") || term.is("demonym") || term.is("capital") || term.is("state-body"))) {
                    int at = i;
                    seen.computeIfAbsent(term.attribute("side"), k -> new int[] {0, at})[0]++;
                    break;
                }
            }
        }
        return seen.entrySet().stream()
                .min((a, b) -> a.getValue()[0] != b.getValue()[0]
                        ? b.getValue()[0] - a.getValue()[0]
                        : a.getValue()[1] - b.getValue()[1])
                .filter(e -> e.getValue()[0] >= fewest)
                .map(Map.Entry::getKey);
    }
}
