package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.model.Source;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/** Sides that words beside the number tell: "eight Chadian losses", "three dead of its own", "the enemy lost 20"; and those of figures denied. */
final class OwnerSlot implements Slot {

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public void fill(List<Draft> drafts) {
        Parties parties = Parties.of(drafts);
        for (Draft draft : drafts) {
            if (draft.side.isEmpty() && draft.subject.value() == Subject.CASUALTIES) {
                draft.side = told(draft, parties);
            }
        }
        if (parties.areStates()) {
            drafts.forEach(d -> denied(drafts, d));
        }
    }

    private static Optional<String> told(Draft draft, Parties parties) {
        Optional<String> speaker = draft.source.map(s -> s.value()).flatMap(Source::side);
        for (Layer.Mark<Owner> mark : draft.page.<Owner>layer("owner").at(draft.anchor)) {
            Optional<String> side = switch (mark.value().kind()) {
                case NAMED -> Optional.of(mark.value().side());
                case SPEAKER -> speaker;
                case ENEMY -> speaker.flatMap(parties::onlyOther);
            };
            if (side.isPresent()) {
                return side;
            }
        }
        return Optional.empty();
    }

    /** A state that denies the dead of whom another speaks denies its own. */
    private static void denied(List<Draft> drafts, Draft denial) {
        Optional<String> own = denial.source.map(s -> s.value()).flatMap(Source::side);
        if (denial.stance.value() != Stance.DENIED || denial.finding.isEmpty() || own.isEmpty()) {
            return;
        }
        for (Draft draft : drafts) {
            boolean claimed = draft != denial && draft.finding.equals(denial.finding);
            if (claimed && draft.side.isEmpty() && draft.status != Status.CIVILIAN) {
                draft.side = own;
                denial.side = own;
            }
        }
    }
}
