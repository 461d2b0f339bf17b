package org.onrecord.extract.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/** Which claims speak of one happening: the main one, others by their days, each item of a round-up and each running total by itself. */
final class HappeningSlot implements Slot {

    /** For so many days after people were taken a killing is mostly theirs. */
    private static final int CAPTIVITY = 31;

    /** How far before people the words may stand that make their fate the cause of what is told. */
    private static final int ANSWER = 6;

    @Override
    public String name() {
        return "happenings";
    }

    @Override
    public void fill(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Optional<Days> main = main(drafts);
        Items items = Items.of(drafts.get(0).page);
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("main", "i1");
        boolean captives = drafts.stream().anyMatch(d -> !d.total && isTaken(d));
        for (Draft draft : drafts) {
            String key = items.at(draft.sentence)
                    .map(i -> "item " + i.first().from())
                    .orElseGet(() -> key(draft, main, captives));
            draft.incident = labels.computeIfAbsent(key, k -> "i" + (labels.size() + 1));
        }
    }

    /** The days that are told first; where they are those of a release, the days on which the people were taken. */
    private static Optional<Days> main(List<Draft> drafts) {
        List<Draft> dated =
                drafts.stream().filter(d -> !d.total && d.when.isPresent()).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        Days first = dated.get(0).when.get().value();
        boolean release = dated.get(0).outcome.equals(Optional.of(Outcome.RELEASED));
        return dated.stream()
                .filter(d -> release && isTaken(d))
                .map(d -> d.when.get().value())
                .filter(d -> d.to().isBefore(first.from()))
                .findFirst()
                .or(() -> Optional.of(first));
    }

    private static boolean isTaken(Draft draft) {
        return draft.outcome
                .filter(o -> o == Outcome.CAPTURED || o == Outcome.ABDUCTED || o == Outcome.MISSING)
                .isPresent();
    }

    private static String key(Draft draft, Optional<Days> main, boolean captives) {
        if (draft.series) {
            return "series";
        }
        if (isAnswered(draft)) {
            return "answered " + draft.sentence.from();
        }
        if (draft.total) {
            return "total " + draft.when.map(w -> w.value().toString()).orElse("");
        }
        if (!draft.ownTime
                || main.isEmpty()
                || draft.when.isEmpty()
                || touches(draft.when.get().value(), main.get())
                || isAftermath(draft, main.get(), captives)) {
            return "main";
        }
        return draft.when.get().value().toString();
    }

    /** "in reply to the killing of a general": what an attack answers is another happening. */
    private static boolean isAnswered(Draft draft) {
        int from = Math.max(draft.sentence.from(), draft.anchor - ANSWER);
        return draft.page.hasAny(from, draft.anchor, "in-answer-to");
    }

    private static boolean touches(Days a, Days b) {
        return a.overlaps(new Days(b.from().minusDays(1), b.to().plusDays(1)));
    }

    /** Deaths of the wounded and of captives, releases, displacement and what was shown of captives follow from the happening. */
    private static boolean isAftermath(Draft draft, Days main, boolean captives) {
        boolean after =
                draft.when.filter(w -> w.value().from().isAfter(main.to())).isPresent();
        boolean soon = draft.when
                .filter(w -> w.value().from().isBefore(main.to().plusDays(CAPTIVITY)))
                .isPresent();
        boolean dying = draft.outcome.filter(o -> o == Outcome.KILLED).isPresent()
                && (captives && soon && !draft.ownPlace
                        || draft.finding
                                .filter(f -> f.rule().equals("outcomes/die"))
                                .isPresent());
        boolean raised =
                draft.outcome.filter(o -> o == Outcome.KILLED).isPresent() && Afterwards.tellsLaterDeath(draft);
        boolean following = draft.outcome
                .filter(o -> o == Outcome.RELEASED
                        || o == Outcome.DISPLACED
                        || o == Outcome.CAPTURED
                        || o == Outcome.MISSING)
                .isPresent();
        return after && (dying || raised || following || draft.isSilence());
    }
}
