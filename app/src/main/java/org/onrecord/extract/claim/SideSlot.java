package org.onrecord.extract.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.extract.figure.Sides;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.voice.HomeState;
import org.onrecord.model.Outcome;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;

/** Sides that no word names: an official speaks of its own people unless its own side did the harm; silence is about one's own. */
final class SideSlot implements Slot {

    /** How far before the people the enemy may be named. */
    private static final int ENEMY = 12;

    /** How near after "than" the one who told less is named. */
    private static final int WHOSE = 4;

    /** How far before a verb of harm its doer may be named. */
    private static final int DOER = 8;

    /** So often an article names the state whose soldiers it calls just "soldiers". */
    private static final int HOME = 2;

    @Override
    public String name() {
        return "sides";
    }

    @Override
    public void fill(List<Draft> drafts) {
        Parties parties = Parties.of(drafts);
        for (Draft draft : drafts) {
            if (draft.side.isEmpty() && draft.subject.value() == Subject.CASUALTIES && !isOfWholeWar(draft)) {
                draft.side = loser(draft)
                        .or(() -> toldBelow(draft))
                        .or(() -> draft.source
                                .filter(s -> !draft.inferred)
                                .flatMap(s -> bySpeaker(draft, s.value(), parties))
                                .or(() -> isIrregular(draft) ? parties.onlyGroup() : Optional.empty())
                                .or(() -> byPlace(draft, parties)));
            }
        }
        Optional<String> common = mostCommon(drafts)
                .filter(c -> !parties.isGroup(c))
                .or(() -> drafts.stream().findFirst().flatMap(d -> HomeState.of(d.page, HOME)));
        for (Draft draft : drafts) {
            if (draft.status == Status.UNKNOWN && PeopleSlot.isDriven(draft)) {
                draft.status = Status.CIVILIAN;
            }
            boolean soldiers = isOfState(draft, parties) && !draft.isSilence() && !isIrregular(draft);
            if (draft.side.isEmpty() && soldiers && draft.subject.value() == Subject.CASUALTIES) {
                draft.side = parties.home("").or(() -> common);
            }
            if (draft.isSilence() && draft.subject.value() == Subject.CASUALTIES) {
                silentAbout(drafts, draft);
            }
        }
    }

    /** "India lost 20 soldiers": whose name stands before the verb. */
    private static Optional<String> loser(Draft draft) {
        if (draft.finding.filter(f -> f.rule().startsWith("outcomes/lost")).isEmpty()) {
            return Optional.empty();
        }
        int cue = draft.finding.get().cueFrom();
        String side = Sides.named(draft.page, Math.max(draft.sentence.from(), cue - 1), cue);
        return Optional.of(side).filter(s -> !s.isEmpty());
    }

    /** "far more sailors died than Moscow says": whose own figure is too low, their dead they are. */
    private static Optional<String> toldBelow(Draft draft) {
        boolean compared = draft.finding
                .filter(f -> f.group().rule().equals("counts/comparative"))
                .isPresent();
        Page page = draft.page;
        for (int i = draft.anchor; compared && i < draft.sentence.to() - 1; i++) {
            if (page.has(i, "compared")) {
                String side = Sides.named(page, i + 1, Math.min(draft.sentence.to(), i + 1 + WHOSE));
                return Optional.of(side).filter(s -> !s.isEmpty());
            }
        }
        return Optional.empty();
    }

    /** Soldiers; police only where a state's officials speak: in a crime they stand for no side. */
    private static boolean isOfState(Draft draft, Parties parties) {
        return draft.status == Status.COMBATANT
                || draft.status == Status.POLICE && parties.home("").isPresent();
    }

    /** A total of a long struggle counts the dead of all sides, unless the words name one. */
    private static boolean isOfWholeWar(Draft draft) {
        return draft.total && draft.when.isEmpty() && draft.status == Status.UNKNOWN;
    }

    /** Officials speak of their own people, unless the words or the deed make them the other side's. */
    private static Optional<String> bySpeaker(Draft draft, Source source, Parties parties) {
        if (source.side().isEmpty() || !isParty(source.type())) {
            return Optional.empty();
        }
        String own = source.side().get();
        if (draft.status == Status.CIVILIAN && !parties.areStates() && (draft.isSilence() || !isOwn(draft))) {
            return Optional.empty();
        }
        if (draft.isSilence() || isOwn(draft) || draft.stance.value() == Stance.ADMITTED) {
            return Optional.of(own);
        }
        boolean group = source.type() == SourceType.ARMED_GROUP;
        boolean armed = group || source.type() == SourceType.MILITARY;
        if (armed && draft.words.isEmpty() && parties.onlySufferer().isPresent()) {
            return parties.onlySufferer();
        }
        if (speaksOfEnemy(draft)) {
            return parties.onlyOther(own);
        }
        if (isIrregular(draft) && !group) {
            return parties.onlyGroup();
        }
        if (isOthers(draft, source)) {
            return parties.onlyOther(own).or(() -> group ? parties.home(own) : Optional.empty());
        }
        boolean civilians = draft.status == Status.CIVILIAN
                || draft.outcome
                        .filter(o -> o == Outcome.DISPLACED || o == Outcome.DETAINED)
                        .isPresent();
        if (civilians) {
            return parties.areStates() && !group ? Optional.of(own) : Optional.empty();
        }
        boolean unknown = draft.status == Status.UNKNOWN && !parties.areStates();
        return unknown ? Optional.empty() : Optional.of(own);
    }

    /** "the enemy lost 75 servicemen": the nearest word before the people that takes sides is not the speaker's own. */
    private static boolean speaksOfEnemy(Draft draft) {
        int to = draft.words.map(w -> draft.page.tokens().at(w.end() - 1) + 1).orElse(draft.anchor + 1);
        for (int i = to - 1; i >= Math.max(draft.sentence.from(), draft.anchor - ENEMY); i--) {
            if (draft.page.has(i, "possessive")) {
                return false;
            }
            if (draft.page.has(i, "enemy-word")) {
                return true;
            }
        }
        return false;
    }

    /** What the speaker's own arms did, they did to the other side; soldiers of whom a group speaks are not its own. */
    private static boolean isOthers(Draft draft, Source source) {
        boolean did = isDoneByArms(draft);
        boolean armed = source.type() == SourceType.MILITARY
                || source.type() == SourceType.ARMED_GROUP
                || source.type() == SourceType.GOVERNMENT && draft.status == Status.COMBATANT;
        boolean groupOnSoldiers = source.type() == SourceType.ARMED_GROUP
                && (draft.status == Status.COMBATANT && !isIrregular(draft) || draft.status == Status.POLICE);
        return did && armed || groupOnSoldiers;
    }

    /** "eliminating 14 fighters": an active verb whose doer is no blow that anybody may have struck ("a rocket strike killed 22 servicemen"). */
    private static boolean isDoneByArms(Draft draft) {
        Page page = draft.page;
        int cue = draft.finding.map(Finding::cueFrom).orElse(draft.anchor);
        if (cue >= draft.anchor || !page.has(cue, "harm-verb")) {
            return false;
        }
        boolean blow = false;
        for (int i = cue - 1; i >= Math.max(draft.sentence.from(), cue - DOER) && !isBorder(page, i); i--) {
            if (page.has(i, "possessive") || page.has(i, "say")) {
                return true;
            }
            blow |= page.has(i, "attack-noun");
        }
        return !blow;
    }

    private static boolean isBorder(Page page, int i) {
        return page.tokens().kind(i) == TokenKind.MARK || page.has(i, "relative");
    }

    private static boolean isOwn(Draft draft) {
        return draft.words
                        .filter(w -> draft.page.has(draft.page.tokens().at(w.start()), "possessive"))
                        .isPresent()
                || draft.finding
                                .filter(f -> f.rule().startsWith("outcomes/lost"))
                                .isPresent()
                        && draft.words.isEmpty();
    }

    /** Fighters of no army: rebels, militants, gunmen. */
    private static boolean isIrregular(Draft draft) {
        if (draft.words.isEmpty()) {
            return false;
        }
        int from = draft.page.tokens().at(draft.words.get().start());
        int to = draft.page.tokens().at(draft.words.get().end() - 1) + 1;
        for (int i = from; i < to; i++) {
            if (draft.page.has(i, "irregular")) {
                return true;
            }
        }
        return false;
    }

    /** Between states, people belong to the one in which they were hurt. */
    private static Optional<String> byPlace(Draft draft, Parties parties) {
        boolean soldiers = draft.status == Status.COMBATANT || draft.status == Status.POLICE;
        return soldiers || !parties.areStates()
                ? Optional.empty()
                : draft.place
                        .filter(p -> p.value().point().isPresent())
                        .flatMap(p -> p.value().country())
                        .flatMap(c -> parties.state(draft.page, c));
    }

    static boolean isParty(SourceType type) {
        return switch (type) {
            case GOVERNMENT, LOCAL_AUTHORITY, MILITARY, POLICE, EMERGENCY_SERVICES, ARMED_GROUP -> true;
            default -> false;
        };
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
        if (draft.status != Status.UNKNOWN || draft.side.isEmpty() || PeopleSlot.isDriven(draft)) {
            return;
        }
        Set<Status> told = new TreeSet<>();
        drafts.stream()
                .filter(d -> !d.isSilence() && !PeopleSlot.isDriven(d) && d.side.equals(draft.side))
                .forEach(d -> told.add(d.status));
        told.remove(Status.UNKNOWN);
        boolean military = draft.source
                .filter(s ->
                        s.value().type() == SourceType.MILITARY || s.value().type() == SourceType.ARMED_GROUP)
                .isPresent();
        if (told.equals(Set.of(Status.COMBATANT))
                || told.isEmpty() && (military || draft.stance.value() == Stance.WITHHELD)) {
            draft.status = Status.COMBATANT;
        }
    }
}
