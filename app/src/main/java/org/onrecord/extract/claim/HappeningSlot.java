package org.onrecord.extract.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/** Which claims speak of one happening: the main one, others by their days, each item of a round-up and each running total by itself. */
final class HappeningSlot implements Slot {

    @Override
    public String name() {
        return "happenings";
    }

    @Override
    public void fill(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Optional<Days> main = drafts.stream()
                .filter(d -> !d.total)
                .flatMap(d -> d.when.stream())
                .map(Cited::value)
                .findFirst();
        Items items = Items.of(drafts.get(0).page);
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("main", "i1");
        for (Draft draft : drafts) {
            String key = items.at(draft.sentence)
                    .map(i -> "item " + i.first().from())
                    .orElseGet(() -> key(draft, main));
            draft.incident = labels.computeIfAbsent(key, k -> "i" + (labels.size() + 1));
        }
    }

    private static String key(Draft draft, Optional<Days> main) {
        if (draft.series) {
            return "series";
        }
        if (draft.total) {
            return "total " + draft.when.map(w -> w.value().toString()).orElse("");
        }
        if (!draft.ownTime
                || main.isEmpty()
                || draft.when.isEmpty()
                || touches(draft.when.get().value(), main.get())
                || isAftermath(draft, main.get())) {
            return "main";
        }
        return draft.when.get().value().toString();
    }

    private static boolean touches(Days a, Days b) {
        return a.overlaps(new Days(b.from().minusDays(1), b.to().plusDays(1)));
    }

    /** Deaths of the wounded, releases, displacement and what was shown of captives follow from the happening. */
    private static boolean isAftermath(Draft draft, Days main) {
        boolean after =
                draft.when.filter(w -> w.value().from().isAfter(main.to())).isPresent();
        boolean dying = draft.outcome.filter(o -> o == Outcome.KILLED).isPresent()
                && draft.finding.filter(f -> f.rule().equals("outcomes/die")).isPresent();
        boolean following = draft.outcome
                .filter(o -> o == Outcome.RELEASED
                        || o == Outcome.DISPLACED
                        || o == Outcome.CAPTURED
                        || o == Outcome.MISSING)
                .isPresent();
        return after && (dying || following || draft.isSilence());
    }
}
