package org.onrecord.extract.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/** People freed, fled or dead of their wounds since the happening, without a day of their own: from the happening to the day on which it is told. */
final class Afterwards {

    private Afterwards() {}

    static void reckon(Draft draft, Optional<Cited<Days>> main) {
        boolean leaving = draft.outcome
                .filter(o -> o == Outcome.RELEASED || o == Outcome.DISPLACED)
                .isPresent();
        Optional<LocalDate> told = draft.stated
                .map(Cited::value)
                .or(() -> draft.page.text().document().published());
        if ((leaving || isLaterDeath(draft))
                && !draft.ownTime
                && main.isPresent()
                && told.isPresent()
                && !told.get().isBefore(main.get().value().from())) {
            draft.when = main.map(m -> m.map(d -> new Days(d.from(), told.get())));
        }
    }

    /** "A guard died of his wounds, which raises the number of those killed to five": both are told of what was before. */
    static boolean tellsLaterDeath(Draft draft) {
        return draft.page.hasAny(draft.sentence.from(), draft.sentence.to(), "later-death");
    }

    /** "died of his wounds", "succumbed": after the happening, and perhaps elsewhere. */
    static boolean isLaterDeath(Draft draft) {
        if (draft.outcome.filter(o -> o == Outcome.KILLED).isEmpty() || draft.finding.isEmpty()) {
            return false;
        }
        int cue = draft.finding.get().cueFrom();
        for (int i = Math.max(draft.sentence.from(), cue - 2); i < Math.min(draft.sentence.to(), cue + 5); i++) {
            if (draft.page.has(i, "later-death")) {
                return true;
            }
        }
        return false;
    }
}
