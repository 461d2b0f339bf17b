package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Names;
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
        if (outcome != Outcome.CASUALTIES) {
            return outcome;
        }
        return isTold(drafts, draft, Outcome.KILLED)
                ? Outcome.KILLED
                : isTold(drafts, draft, Outcome.WOUNDED) ? Outcome.WOUNDED : outcome;
    }

    /** True where the article says of as many, and if it is one of the same, that this is what became of them. */
    private static boolean isTold(List<Draft> drafts, Draft draft, Outcome outcome) {
        return drafts.stream()
                .anyMatch(d -> d.outcome.equals(Optional.of(outcome))
                        && d.sameFigure(draft)
                        && d.incident.equals(draft.incident)
                        && (!isOne(draft) || sameName(d, draft)));
    }

    private static boolean isOne(Draft draft) {
        return draft.figure
                .filter(f -> f.value().high().isPresent() && f.value().high().getAsLong() <= 1)
                .isPresent();
    }

    private static boolean sameName(Draft a, Draft b) {
        String text = a.page.text().document().text();
        return a.words.isPresent()
                && b.words.isPresent()
                && Names.oneHoldsTheOther(a.words.get().in(text), b.words.get().in(text));
    }
}
