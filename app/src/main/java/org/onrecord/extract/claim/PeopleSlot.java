package org.onrecord.extract.claim;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.rule.Page;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/**
 * Words, status and side of people of whom the words at hand do not tell them: from what the sentence says they were, from the draft they refer
 * to, from the same figure told elsewhere, from the people spoken of just before, from all that the article tells.
 */
final class PeopleSlot implements Slot {

    /** How many sentences back people without words of their own may have been named. */
    private static final int NEAR = 1;

    /** How many sentences back their side may have been told, in the same voice. */
    private static final int REACH = 3;

    @Override
    public String name() {
        return "people";
    }

    @Override
    public void fill(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        List<Draft> counted = drafts.stream()
                .filter(d -> !d.isSilence() && d.subject.value() == Subject.CASUALTIES)
                .toList();
        counted.forEach(PeopleSaid::read);
        counted.forEach(Namesakes.of(drafts.get(0).page)::tell);
        counted.forEach(PeopleSlot::driven);
        Map<Finding, Draft> byFinding = new IdentityHashMap<>();
        counted.forEach(d -> byFinding.putIfAbsent(d.finding.orElseThrow(), d));
        for (Draft draft : counted) {
            draft.finding
                    .flatMap(Finding::of)
                    .flatMap(f -> Optional.ofNullable(byFinding.get(f)))
                    .ifPresent(w -> take(draft, w));
        }
        sameFigures(counted);
        Items items = Items.of(drafts.get(0).page);
        for (int i = 1; i < counted.size(); i++) {
            words(counted.get(i), counted.get(i - 1));
            before(counted, i, items);
        }
        asAllOthers(counted);
    }

    /** Who is driven from home and of whom nothing else is told is a civilian. */
    private static void driven(Draft draft) {
        if (isDriven(draft) && draft.status == Status.UNKNOWN && draft.words.isEmpty()) {
            draft.status = Status.CIVILIAN;
        }
    }

    static boolean isDriven(Draft draft) {
        return draft.outcome.equals(Optional.of(Outcome.DISPLACED));
    }

    private record Same(Optional<Outcome> outcome, Figure figure) {}

    /** The same figure of the same outcome, told elsewhere: what one tells of the people holds for all; 0 and 1 are too common. */
    private static void sameFigures(List<Draft> drafts) {
        Map<Same, Draft> told = new HashMap<>();
        for (Draft draft : drafts) {
            same(draft).filter(s -> draft.status != Status.UNKNOWN).ifPresent(s -> told.putIfAbsent(s, draft));
        }
        for (Draft draft : drafts) {
            same(draft)
                    .flatMap(s -> Optional.ofNullable(told.get(s)))
                    .filter(o -> compatible(draft, o))
                    .ifPresent(o -> take(draft, o));
        }
    }

    private static Optional<Same> same(Draft draft) {
        return draft.figure
                .filter(f -> f.value().high().isEmpty() || f.value().high().getAsLong() > 1)
                .map(f -> new Same(draft.outcome, f.value()));
    }

    /** "killing six soldiers and wounding two": within a sentence, a number alone counts the people named before. */
    private static void words(Draft draft, Draft last) {
        boolean here = draft.words.isEmpty()
                && last.words.isPresent()
                && draft.sentence.equals(last.sentence)
                && draft.finding
                        .filter(f -> f.group().kind() == Group.Kind.ELLIPTIC)
                        .isPresent();
        boolean total = draft.outcome.equals(last.outcome) && exceeds(draft, last);
        if (here
                && !total
                && !isGeneric(last)
                && last.finding.filter(f -> f.group().outcome().isEmpty()).isPresent()) {
            draft.words = last.words;
            take(draft, last);
        }
    }

    private static boolean exceeds(Draft draft, Draft last) {
        return low(draft) > low(last);
    }

    private static long low(Draft draft) {
        return draft.figure
                .filter(f -> f.value().low().isPresent())
                .map(f -> f.value().low().getAsLong())
                .orElse(0L);
    }

    /** People without words, or with such as tell nothing ("men", "others", "bodies"), are those spoken of just before. */
    private static void before(List<Draft> drafts, int index, Items items) {
        Draft draft = drafts.get(index);
        if (draft.words.isPresent() && !isGeneric(draft)) {
            return;
        }
        for (int i = index - 1; i >= 0 && draft.status == Status.UNKNOWN && draft.words.isPresent(); i--) {
            if (drafts.get(i).words.isPresent() && lastWord(draft).equals(lastWord(drafts.get(i)))) {
                take(draft, drafts.get(i));
            }
        }
        for (int i = index - 1; i >= 0 && draft.status == Status.UNKNOWN; i--) {
            Draft last = drafts.get(i);
            if (apart(draft, last) > NEAR || !items.at(draft.sentence).equals(items.at(last.sentence))) {
                return;
            }
            boolean civilians = last.status == Status.CIVILIAN && draft.words.isPresent();
            boolean wider = draft.words.isEmpty() && draft.outcome.equals(last.outcome) && exceeds(draft, last);
            if (last.status != Status.UNKNOWN && !civilians && !wider) {
                take(draft, last);
            }
        }
        Draft last = drafts.get(index - 1);
        if (draft.side.isEmpty() && isSameVoice(draft, last) && apart(draft, last) < REACH) {
            take(draft, last);
        }
    }

    /** "15 officers" are of the kind that "four police officers" were. */
    private static String lastWord(Draft draft) {
        return draft.page
                .text()
                .word(draft.page.tokens().at(draft.words.orElseThrow().end() - 1));
    }

    private static int apart(Draft draft, Draft last) {
        return draft.page.text().sentenceAt(draft.sentence.from())
                - draft.page.text().sentenceAt(last.sentence.from());
    }

    private static boolean isSameVoice(Draft draft, Draft last) {
        return draft.source.isEmpty()
                || draft.source
                        .map(s -> s.value().name())
                        .equals(last.source.map(s -> s.value().name()));
    }

    /** True where the words for the people tell nothing of what they were, but that somebody spoke of them before. */
    static boolean isGeneric(Draft draft) {
        Page page = draft.page;
        return draft.words
                .map(w -> page.has(page.tokens().at(w.end() - 1), "generic-people")
                        || page.has(page.tokens().at(w.end() - 1), "demonym")
                        || page.has(page.tokens().at(w.start()), "pronoun"))
                .orElse(true);
    }

    /** Where all people to whom an article tells of harm were fighters, more than one claim's, so were those of whom no word tells. */
    private static void asAllOthers(List<Draft> drafts) {
        Set<Status> told = EnumSet.noneOf(Status.class);
        drafts.stream().filter(d -> !isDriven(d)).forEach(d -> told.add(d.status));
        told.remove(Status.UNKNOWN);
        long fighters =
                drafts.stream().filter(d -> d.status == Status.COMBATANT).count();
        if (told.equals(EnumSet.of(Status.COMBATANT)) && fighters > 1) {
            drafts.stream()
                    .filter(d -> d.status == Status.UNKNOWN && !d.total && isGeneric(d) && !hasParts(drafts, d))
                    .forEach(d -> d.status = Status.COMBATANT);
        }
    }

    /** "30 wounded, among them several soldiers": not all of them were. */
    private static boolean hasParts(List<Draft> drafts, Draft whole) {
        return drafts.stream()
                .flatMap(d -> d.finding.stream())
                .anyMatch(f -> f.relation().equals("part") && f.of().equals(whole.finding));
    }

    static boolean compatible(Draft a, Draft b) {
        return a.status == Status.UNKNOWN || b.status == Status.UNKNOWN || a.status == b.status;
    }

    static void take(Draft draft, Draft from) {
        boolean compatible = compatible(draft, from);
        if (draft.status == Status.UNKNOWN) {
            draft.status = from.status;
        }
        if (draft.side.isEmpty() && compatible) {
            draft.side = from.side;
        }
    }
}
