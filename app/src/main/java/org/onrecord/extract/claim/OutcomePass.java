package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Count;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.figure.People;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Block;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/** Ties groups of people to what befell them, into the layer {@code finding}. */
public final class OutcomePass implements Pass {

    /** Words that are people first and an outcome only where no other word tells one ("hostages") stand as far as this many tokens. */
    private static final int WEAK = 12;

    /** How far after "members" their crew stands: "members of the crew". */
    private static final int CREW = 3;

    private final RuleSet rules;

    public OutcomePass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "outcomes";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            if (!sentence.block().isTold() && sentence.block().kind() != Block.Kind.RELATED_LINK) {
                continue;
            }
            List<Finding> findings = new ArrayList<>();
            for (Match match : rules.every(page, sentence)) {
                for (Group group : groups(page, match)) {
                    if (isPredicate(page, group)) {
                        continue;
                    }
                    finding(page, match, group)
                            .filter(f -> Scope.isReal(page, sentence, f))
                            .filter(f -> !group.isPronoun() || isFirst(page, sentence, f))
                            .ifPresent(findings::add);
                }
            }
            carriedByHead(page, sentence).forEach(findings::add);
            for (Finding kept : Rivals.settle(page, Headlines.orAll(page, sentence, findings))) {
                page.<Finding>layer("finding")
                        .add(
                                kept.group().figureFrom(),
                                Math.max(
                                        kept.group().figureFrom() + 1,
                                        kept.group().figureTo()),
                                kept);
            }
        }
    }

    /** "one of them an officer": the officer is the one. */
    private static boolean isPredicate(Page page, Group group) {
        int before = group.figureFrom() - 1;
        return group.kind() == Group.Kind.SINGLE
                && before > 0
                && page.has(before, "pronoun")
                && page.has(before - 1, "of-or-from");
    }

    /** A pronoun tells something new only where nobody's like fate was told before it. */
    private static boolean isFirst(Page page, Sentence sentence, Finding finding) {
        return page.<Finding>layer("finding").within(0, sentence.from()).stream()
                .map(Layer.Mark::value)
                .noneMatch(f -> f.outcome() == finding.outcome());
    }

    /** The people of a match: a list of groups, or a number that stands for people by itself. */
    private static List<Group> groups(Page page, Match match) {
        Optional<People> people = match.value("g", People.class);
        if (people.isPresent()) {
            return people.get().groups();
        }
        if (match.has("w")) {
            return List.of(someone(match));
        }
        Optional<Group> counted = match.has("n") ? countedFrom(page, match.from("n")) : Optional.empty();
        if (counted.isPresent()) {
            return List.of(counted.get());
        }
        Optional<Group> named = match.value("p", People.class).map(People::first);
        if (named.isPresent() && match.value("n", Count.class).isPresent()) {
            Count count = match.value("n", Count.class).get();
            Group told = named.get();
            return List.of(new Group(
                    Group.Kind.COUNTED,
                    Optional.of(count.figure()),
                    count.rule(),
                    match.from("n"),
                    match.to("n"),
                    told.wordsFrom(),
                    told.wordsTo(),
                    told.status(),
                    told.side(),
                    told.outcome()));
        }
        return match.value("n", Count.class)
                .map(c -> List.of(new Group(
                        Group.Kind.ELLIPTIC,
                        Optional.of(c.figure()),
                        c.rule(),
                        match.from("n"),
                        match.to("n"),
                        match.to("n"),
                        match.to("n"),
                        Status.UNKNOWN,
                        "",
                        "")))
                .orElse(List.of());
    }

    /** "a marabout": one person by a word that no vocabulary knows. */
    private static Group someone(Match match) {
        return new Group(
                Group.Kind.SINGLE,
                Optional.of(new Figure.Exactly(1)),
                match.rule().name(),
                match.from("w"),
                match.to("w"),
                match.from("w") + 1,
                match.to("w"),
                Status.UNKNOWN,
                "",
                "");
    }

    /** "five dead soldiers": the number counts the people whose words follow. */
    private static Optional<Group> countedFrom(Page page, int token) {
        return page.<People>layer("people").at(token).stream()
                .flatMap(m -> m.value().groups().stream())
                .filter(g -> g.kind() == Group.Kind.COUNTED && g.figureFrom() == token)
                .findFirst();
    }

    private static Optional<Finding> finding(Page page, Match match, Group group) {
        Optional<Term> cue = Cues.term(page, match);
        String outcome = match.gives("outcome").isEmpty()
                ? cue.map(t -> t.attribute("outcome")).orElse("")
                : match.gives("outcome");
        int cueFrom = match.has("c") ? match.from("c") : match.from();
        int cueTo = match.has("c") ? match.to("c") : match.to();
        boolean unnamed = isZero(group) && group.figureFrom() > 0 && page.has(group.figureFrom() - 1, "naming");
        if (unnamed || cue.isPresent() && !fits(cue.get(), group)) {
            return Optional.empty();
        }
        if (outcome.equals(Outcome.DISPLACED.code()) && isCrew(page, group)) {
            return Optional.empty();
        }
        int distance = cueFrom >= group.figureTo()
                ? cueFrom - Math.max(group.figureTo(), group.wordsTo())
                : group.figureFrom() - cueTo;
        boolean inWords = cueFrom >= group.figureTo() && cueTo <= group.wordsTo();
        boolean weak = inWords
                || cue.filter(t -> t.attribute("weak").equals("yes")).isPresent()
                || match.gives("weak").equals("yes");
        int weakness = weak ? WEAK : 0;
        return Outcome.find(outcome)
                .map(o ->
                        Finding.told(group, o, cueFrom, cueTo, match.rule().name(), Math.max(0, distance) + weakness));
    }

    /** Who is taken off a ship has lost no home. */
    private static boolean isCrew(Page page, Group group) {
        for (int i = group.wordsFrom(); i < Math.min(page.tokens().size(), group.wordsTo() + CREW); i++) {
            if (page.has(i, "on-board")) {
                return true;
            }
        }
        return false;
    }

    /** Some words tell of harm only when they are said of certain people ("destroyed", "lost", "exchanged"). */
    private static boolean fits(Term cue, Group group) {
        String people = cue.attribute("people");
        if (isZero(group) && cue.attribute("zero").equals("no")) {
            return false;
        }
        boolean elliptic = group.kind() == Group.Kind.ELLIPTIC;
        return switch (people) {
            case "" -> true;
            case "yes" -> !elliptic;
            case "no" -> false;
            case "combatant" ->
                group.status() == Status.COMBATANT
                        || group.status() == Status.POLICE
                        || elliptic
                        || group.kind() == Group.Kind.NAMED;
            case "civilian" -> group.status() == Status.CIVILIAN;
            default -> group.hasWords();
        };
    }

    /** People whose very words tell the outcome: "three bodies". */
    private static List<Finding> carriedByHead(Page page, Sentence sentence) {
        List<Finding> found = new ArrayList<>();
        for (Layer.Mark<People> people : page.<People>layer("people").within(sentence.from(), sentence.to())) {
            for (Group group : people.value().groups()) {
                boolean told =
                        group.kind() != Group.Kind.DEFINITE && !group.outcome().isEmpty();
                if (told && group.count().isPresent() && !isZero(group)) {
                    Outcome.find(group.outcome())
                            .map(o -> Finding.told(
                                    group, o, group.wordsTo() - 1, group.wordsTo(), "outcomes/people-words", 0))
                            .filter(f -> Scope.isReal(page, sentence, f))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static boolean isZero(Group group) {
        return group.count()
                .filter(f -> f.high().isPresent() && f.high().getAsLong() == 0)
                .isPresent();
    }
}
