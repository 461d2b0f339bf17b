package org.onrecord.extract.claim;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.figure.People;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/**
 * Words, status and side of people of whom the words at hand do not tell them: from what the sentence says they were, from the draft they refer
 * to, from the same figure told elsewhere, from the people spoken of just before.
 */
final class PeopleSlot implements Slot {

    /** How many sentences back people without words may have been named. */
    private static final int REACH = 2;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void fill(List<Draft> drafts) {
        List<Draft> counted = drafts.stream()
                .filter(d -> !d.isSilence() && d.subject.value() == Subject.CASUALTIES)
                .toList();
        counted.forEach(PeopleSlot::predicate);
        for (Draft draft : counted) {
            draft.finding
                    .flatMap(Finding::of)
                    .flatMap(f -> counted.stream()
                            .filter(d -> d.finding.filter(f::equals).isPresent())
                            .findFirst())
                    .ifPresent(w -> take(draft, w));
        }
        for (int i = 0; i < counted.size(); i++) {
            sameFigure(counted, counted.get(i));
            if (counted.get(i).words.isEmpty() && i > 0) {
                before(counted.get(i), counted.get(i - 1));
            }
        }
    }

    /** "Five of the dead were conscripts". */
    private static void predicate(Draft draft) {
        Page page = draft.page;
        Group group = draft.finding.get().group();
        int end = Math.max(group.figureTo(), group.wordsTo());
        boolean mute = group.kind() == Group.Kind.ELLIPTIC || !group.outcome().isEmpty();
        if (!mute || end + 1 >= draft.sentence.to() || !page.has(end, "be")) {
            return;
        }
        for (Layer.Mark<People> mark : page.<People>layer("people").at(end + 1)) {
            Group told = mark.value().first();
            draft.words = Optional.of(page.tokens().span(told.wordsFrom(), told.wordsTo()));
            draft.status = told.status();
            draft.side = Optional.of(told.side()).filter(s -> !s.isEmpty());
        }
    }

    private static void sameFigure(List<Draft> drafts, Draft draft) {
        boolean zero = draft.figure
                .filter(f -> f.value().high().isPresent() && f.value().high().getAsLong() == 0)
                .isPresent();
        for (Draft other : drafts) {
            boolean same =
                    !zero && other.outcome.equals(draft.outcome) && other.sameFigure(draft) && compatible(draft, other);
            if (same && !isOne(draft)) {
                take(draft, other);
            }
        }
    }

    private static boolean isOne(Draft draft) {
        return draft.figure
                .filter(f -> f.value().high().isPresent() && f.value().high().getAsLong() == 1)
                .isPresent();
    }

    private static void before(Draft draft, Draft last) {
        Page page = draft.page;
        int apart = page.text().sentenceAt(draft.sentence.from()) - page.text().sentenceAt(last.sentence.from());
        if (apart <= REACH) {
            take(draft, last);
        }
    }

    static boolean compatible(Draft a, Draft b) {
        return a.status == Status.UNKNOWN || b.status == Status.UNKNOWN || a.status == b.status;
    }

    static void take(Draft draft, Draft from) {
        if (draft.status == Status.UNKNOWN) {
            draft.status = from.status;
        }
        if (draft.side.isEmpty() && compatible(draft, from)) {
            draft.side = from.side;
        }
    }
}
