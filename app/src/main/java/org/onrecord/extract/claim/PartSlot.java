package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Figure;

/** Which draft's people include these, and which draft told the same before. */
final class PartSlot implements Slot {

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public void fill(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            draft.partOf = whole(drafts, i);
            List<Draft> before = drafts.subList(0, i);
            draft.sameAs = before.stream().filter(b -> isRepeat(b, draft)).findFirst();
        }
    }

    private static Optional<Draft> whole(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        Optional<Finding> of =
                draft.finding.filter(f -> f.relation().equals("part")).flatMap(Finding::of);
        if (of.isPresent()) {
            return drafts.stream()
                    .filter(d -> d != draft
                            && d.finding.filter(f -> f.equals(of.get())).isPresent())
                    .findFirst()
                    .filter(w -> fits(draft, w));
        }
        return Optional.empty();
    }

    /** A part is not larger than its whole. */
    private static boolean fits(Draft part, Draft whole) {
        if (part.figure.isEmpty() || whole.figure.isEmpty()) {
            return true;
        }
        Figure small = part.figure.get().value();
        Figure large = whole.figure.get().value();
        return small.low().isEmpty()
                || large.high().isEmpty()
                || small.low().getAsLong() <= large.high().getAsLong();
    }

    private static boolean isRepeat(Draft before, Draft draft) {
        return before.outcome.equals(draft.outcome)
                && before.sameFigure(draft)
                && before.stance.value() == draft.stance.value()
                && before.source
                        .map(s -> s.value().name())
                        .equals(draft.source.map(s -> s.value().name()))
                && before.incident.equals(draft.incident);
    }
}
