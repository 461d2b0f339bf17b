package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/** Outcomes that depend on who the people are or on what the article says elsewhere of the same figure. */
final class OutcomeSlot implements Slot {

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public void fill(List<Draft> drafts) {
        for (Draft draft : drafts) {
            draft.outcome.ifPresent(o -> draft.outcome = Optional.of(settled(drafts, draft, o)));
        }
    }

    private static Outcome settled(List<Draft> drafts, Draft draft, Outcome outcome) {
        boolean fighters = draft.status == Status.COMBATANT || draft.status == Status.POLICE;
        if (outcome == Outcome.ABDUCTED && fighters) {
            return Outcome.CAPTURED;
        }
        if (outcome == Outcome.CAPTURED && draft.status == Status.CIVILIAN) {
            return Outcome.ABDUCTED;
        }
        boolean dead = outcome == Outcome.CASUALTIES
                && drafts.stream()
                        .anyMatch(d -> d.outcome.equals(Optional.of(Outcome.KILLED))
                                && d.sameFigure(draft)
                                && d.incident.equals(draft.incident));
        return dead ? Outcome.KILLED : outcome;
    }
}
