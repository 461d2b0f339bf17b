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
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Outcome;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;

/** Finds people whose fate is told by another figure: parts of it, its revisions, its peers in one list; adds them to the layer {@code finding}. */
public final class PartsPass implements Pass {

    /** How many sentences back the people may have been told of. */
    private static final int REACH = 2;

    private final RuleSet rules;

    public PartsPass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "parts";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            if (!sentence.block().isTold()) {
                continue;
            }
            for (Match match : rules.every(page, sentence)) {
                for (Group group : groups(match)) {
                    add(page, sentence, match, group);
                }
            }
        }
    }

    private static void add(Page page, Sentence sentence, Match match, Group group) {
        Layer<Finding> layer = page.layer("finding");
        if (group.count().isEmpty()
                || match.gives("after").equals("part") && !goesOn(layer, sentence, match.from(), group)) {
            return;
        }
        int to = Math.max(group.figureFrom() + 1, group.figureTo());
        Optional<Finding> known = layer.within(sentence.from(), sentence.to()).stream()
                .filter(m -> m.overlaps(group.figureFrom(), to))
                .map(Layer.Mark::value)
                .findFirst();
        boolean denied = known.isPresent()
                && known.get().stance().isEmpty()
                && match.gives("stance").equals(Stance.DENIED.code());
        if (known.isPresent()
                && !denied
                && !(match.gives("relation").equals("part")
                        && known.get().relation().isEmpty()
                        && known.get().group().equals(group))) {
            return;
        }
        layer.removeIf(m -> known.filter(m.value()::equals).isPresent());
        Optional<Finding> of =
                antecedent(page, sentence, group.figureFrom(), match.gives("of").equals("before"));
        Optional<Outcome> outcome = known.map(Finding::outcome)
                .or(() -> Outcome.find(match.gives("outcome")))
                .or(() -> Cues.term(page, match).flatMap(t -> Outcome.find(t.attribute("outcome"))))
                .or(() -> of.map(Finding::outcome));
        outcome.ifPresent(o -> layer.add(
                group.figureFrom(),
                to,
                new Finding(
                        group,
                        o,
                        match.from(),
                        match.to(),
                        match.rule().name(),
                        0,
                        match.gives("relation"),
                        of,
                        Stance.find(match.gives("stance")))));
    }

    /** "six fighters, two drivers and a cook": the list of parts goes on, nothing else standing between. */
    private static boolean goesOn(Layer<Finding> layer, Sentence sentence, int from, Group group) {
        return layer.within(sentence.from(), from).stream()
                .map(Layer.Mark::value)
                .filter(f -> f.relation().equals("part"))
                .map(Finding::group)
                .anyMatch(g -> Math.max(g.figureTo(), g.wordsTo()) == from && !g.equals(group));
    }

    /** The nearest finding before, in this sentence or the one before it; else the first one after in this sentence. */
    private static Optional<Finding> antecedent(Page page, Sentence sentence, int at, boolean beforeOnly) {
        Layer<Finding> layer = page.layer("finding");
        List<Layer.Mark<Finding>> here = layer.within(sentence.from(), sentence.to());
        Optional<Finding> before = last(here.stream()
                .filter(m -> m.from() < at && !m.value().relation().equals("part"))
                .toList());
        if (before.isPresent()) {
            return before;
        }
        if (!here.isEmpty() && !beforeOnly) {
            return Optional.of(here.get(0).value());
        }
        int index = page.text().sentenceAt(sentence.from());
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Sentence previous = page.text().sentences().get(i);
            Optional<Finding> found = last(layer.within(previous.from(), previous.to()).stream()
                    .filter(m -> !m.value().relation().equals("part"))
                    .toList());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> last(List<Layer.Mark<Finding>> marks) {
        return marks.isEmpty()
                ? Optional.empty()
                : Optional.of(marks.get(marks.size() - 1).value());
    }

    private static List<Group> groups(Match match) {
        Optional<People> people = match.value("g", People.class);
        if (people.isPresent()) {
            return people.get().groups();
        }
        List<Group> found = new ArrayList<>();
        match.value("n", Count.class)
                .ifPresent(c -> found.add(new Group(
                        Group.Kind.ELLIPTIC,
                        Optional.of(c.figure()),
                        c.rule(),
                        match.from("n"),
                        match.to("n"),
                        match.to("n"),
                        match.to("n"),
                        Status.UNKNOWN,
                        "",
                        "")));
        return found;
    }
}
