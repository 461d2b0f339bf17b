package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;

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
        Optional<Finding> peer =
                draft.finding.filter(f -> f.relation().equals("peer")).flatMap(Finding::of);
        if (peer.isPresent()) {
            return drafts.stream()
                    .filter(d -> d.finding.filter(peer.get()::equals).isPresent())
                    .findFirst()
                    .flatMap(d -> d.partOf);
        }
        if (draft.isSilence() || !isPartitive(draft)) {
            return sum(drafts, index);
        }
        Optional<Outcome> named = namedOutcome(draft);
        for (int i = index - 1; i >= 0; i--) {
            Draft before = drafts.get(i);
            int apart = draft.page.text().sentenceAt(draft.sentence.from())
                    - draft.page.text().sentenceAt(before.sentence.from());
            if (named.isEmpty() && apart > 1) {
                break;
            }
            boolean fitting = named.isEmpty() || before.outcome.equals(named) && before.incident.equals(draft.incident);
            if (fitting
                    && PeopleSlot.compatible(before, draft)
                    && !before.isSilence()
                    && before.figure.isPresent()
                    && before.partOf.isEmpty()
                    && isLarger(before, draft)) {
                takeWords(draft, before);
                return Optional.of(before);
            }
        }
        return sum(drafts, index);
    }

    /** "A guard died in hospital, which raises the number of those killed to five": the one is among the five. */
    private static Optional<Draft> sum(List<Draft> drafts, int index) {
        Draft draft = drafts.get(index);
        return drafts.stream()
                .skip(index + 1L)
                .limit(1)
                .filter(s -> s.sentence.equals(draft.sentence)
                        && s.outcome.equals(draft.outcome)
                        && draft.figure.isPresent()
                        && s.figure.isPresent()
                        && isLarger(s, draft)
                        && s.finding
                                .filter(f -> f.rule().equals("outcomes/bringing-to"))
                                .isPresent())
                .findFirst();
    }

    /** "three of whom", "two of the wounded": a number and then words that point back. */
    private static boolean isPartitive(Draft draft) {
        Group group = draft.finding.get().group();
        int end = group.figureTo();
        return (group.kind() == Group.Kind.COUNTED || group.kind() == Group.Kind.ELLIPTIC)
                && end + 1 < draft.sentence.to()
                && draft.page.has(end, "partitive")
                && draft.page.has(end + 1, "points-back");
    }

    /** "two of the wounded": the outcome of the whole, told by the word that points back. */
    private static Optional<Outcome> namedOutcome(Draft draft) {
        return Outcome.find(draft.finding.get().group().outcome());
    }

    private static boolean isLarger(Draft whole, Draft part) {
        Figure large = whole.figure.get().value();
        Figure small = part.figure.get().value();
        return large.low().isPresent()
                && small.low().isPresent()
                && large.low().getAsLong() > small.low().getAsLong();
    }

    /** A partitive takes the words of its antecedent. */
    private static void takeWords(Draft part, Draft whole) {
        boolean pronoun = part.words.isPresent()
                && part.page.has(part.page.tokens().at(part.words.get().start()), "pronoun");
        if (pronoun) {
            part.words = whole.words;
            PeopleSlot.take(part, whole);
        }
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
