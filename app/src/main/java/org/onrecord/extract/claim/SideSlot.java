package org.onrecord.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.model.Outcome;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/** Sides that no word names: an official speaks of its own people unless its own side did the harm; silence is about one's own. */
final class SideSlot implements Slot {

    @Override
    public String name() {
        return "sides";
    }

    @Override
    public void fill(List<Draft> drafts) {
        Set<String> sides = new TreeSet<>();
        drafts.forEach(d -> {
            d.side.ifPresent(sides::add);
            d.source.flatMap(s -> s.value().side()).ifPresent(sides::add);
        });
        for (Draft draft : drafts) {
            if (draft.side.isEmpty() && draft.subject.value() == Subject.CASUALTIES) {
                draft.source
                        .flatMap(s -> bySpeaker(draft, s.value(), sides))
                        .ifPresent(s -> draft.side = Optional.of(s));
            }
        }
        Optional<String> common = mostCommon(drafts);
        for (Draft draft : drafts) {
            if (draft.status == Status.UNKNOWN
                    && draft.outcome.filter(o -> o == Outcome.DISPLACED).isPresent()) {
                draft.status = Status.CIVILIAN;
            }
            if (draft.side.isEmpty()
                    && draft.status == Status.COMBATANT
                    && draft.subject.value() == Subject.CASUALTIES) {
                draft.side = common;
            }
            if (draft.isSilence() && draft.subject.value() == Subject.CASUALTIES) {
                silentAbout(drafts, draft);
            }
        }
    }

    private static Optional<String> bySpeaker(Draft draft, Source source, Set<String> sides) {
        if (source.side().isEmpty() || !isParty(source.type())) {
            return Optional.empty();
        }
        boolean did =
                draft.finding.filter(f -> f.rule().equals("outcomes/active")).isPresent() && isArmed(source.type());
        if (!did) {
            return source.side();
        }
        List<String> others =
                sides.stream().filter(s -> !s.equals(source.side().get())).toList();
        return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
    }

    private static boolean isParty(SourceType type) {
        return switch (type) {
            case GOVERNMENT, LOCAL_AUTHORITY, MILITARY, POLICE, EMERGENCY_SERVICES, ARMED_GROUP -> true;
            default -> false;
        };
    }

    private static boolean isArmed(SourceType type) {
        return type == SourceType.MILITARY || type == SourceType.ARMED_GROUP || type == SourceType.GOVERNMENT;
    }

    private static Optional<String> mostCommon(List<Draft> drafts) {
        Map<String, Integer> counts = new TreeMap<>();
        drafts.stream()
                .filter(d -> d.status == Status.COMBATANT)
                .flatMap(d -> d.side.stream())
                .forEach(s -> counts.merge(s, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    /** Of whom a speaker is silent: of its own dead as far as the article tells who they were. */
    private static void silentAbout(List<Draft> drafts, Draft draft) {
        if (draft.status != Status.UNKNOWN
                || draft.side.isEmpty()
                || draft.outcome.filter(o -> o == Outcome.DISPLACED).isPresent()) {
            return;
        }
        Set<Status> told = new TreeSet<>();
        drafts.stream().filter(d -> !d.isSilence() && d.side.equals(draft.side)).forEach(d -> told.add(d.status));
        told.remove(Status.UNKNOWN);
        boolean military = draft.source
                .filter(s ->
                        s.value().type() == SourceType.MILITARY || s.value().type() == SourceType.ARMED_GROUP)
                .isPresent();
        if (told.equals(Set.of(Status.COMBATANT))
                || told.isEmpty() && (military || draft.stance.value() == org.onrecord.model.Stance.WITHHELD)) {
            draft.status = Status.COMBATANT;
        }
    }
}
