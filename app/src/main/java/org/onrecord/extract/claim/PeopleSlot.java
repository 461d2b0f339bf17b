package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Outcome;
import org.onrecord.model.SourceType;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/** Status and side of people of whom the words at hand tell neither: from the draft they refer to, the same figure told before, the speaker. */
final class PeopleSlot implements Slot {

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void fill(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.subject.value() == Subject.RESPONSIBILITY) {
                continue;
            }
            if (draft.isSilence()) {
                speakersOwn(draft);
            } else {
                fill(drafts, i, draft);
            }
        }
    }

    private static void fill(List<Draft> drafts, int index, Draft draft) {
        List<Draft> before = drafts.subList(0, index);
        draft.finding
                .flatMap(Finding::of)
                .flatMap(f -> drafts.stream()
                        .filter(d -> d.finding.filter(f::equals).isPresent())
                        .findFirst())
                .ifPresent(w -> take(draft, w));
        for (int i = before.size() - 1; i >= 0 && (draft.status == Status.UNKNOWN || draft.side.isEmpty()); i--) {
            Draft b = before.get(i);
            boolean samePeople = b.outcome.equals(draft.outcome) && b.sameFigure(draft) && !isZero(draft);
            boolean wordless = draft.words.isEmpty() && b.words.isPresent() && b.sentence.equals(draft.sentence);
            if (samePeople && compatible(draft, b) || wordless) {
                take(draft, b);
            }
        }
    }

    private static boolean isZero(Draft draft) {
        return draft.figure
                .filter(f -> f.value().high().isPresent() && f.value().high().getAsLong() == 0)
                .isPresent();
    }

    private static boolean compatible(Draft a, Draft b) {
        return a.status == Status.UNKNOWN || b.status == Status.UNKNOWN || a.status == b.status;
    }

    private static void take(Draft draft, Draft from) {
        if (draft.status == Status.UNKNOWN) {
            draft.status = from.status;
        }
        if (draft.side.isEmpty() && compatible(draft, from)) {
            draft.side = from.side;
        }
    }

    /** A ministry or an army that keeps silent does so about its own people. */
    private static void speakersOwn(Draft draft) {
        Optional<String> side = draft.source.flatMap(s -> s.value().side());
        if (side.isEmpty()
                || draft.side.isPresent()
                || draft.outcome.filter(o -> o == Outcome.DISPLACED).isPresent()) {
            return;
        }
        SourceType type = draft.source.get().value().type();
        boolean belligerent = type == SourceType.MILITARY
                || type == SourceType.GOVERNMENT
                || type == SourceType.ARMED_GROUP
                || type == SourceType.LOCAL_AUTHORITY;
        if (belligerent) {
            draft.side = side;
            if (draft.status == Status.UNKNOWN
                    && (draft.stance.value() == Stance.WITHHELD || draft.stance.value() == Stance.DENIED)) {
                draft.status = Status.COMBATANT;
            }
        }
    }
}
