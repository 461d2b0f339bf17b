package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.figure.People;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Outcome;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;

/** Finds refusals, denials without a figure, and words on responsibility, into the layer {@code silence}. */
public final class SilencePass implements Pass {

    private final RuleSet rules;

    public SilencePass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "silences";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            if (!sentence.block().isTold()) {
                continue;
            }
            List<Silence> kept = new ArrayList<>();
            for (Match match : rules.every(page, sentence)) {
                Silence silence = silence(page, sentence, match);
                boolean known = kept.stream().anyMatch(k -> isToldBy(k, silence));
                if (!known && !hasNoSpeaker(page, sentence, match, silence)) {
                    kept.add(silence);
                    page.<Silence>layer("silence").add(match.from(), match.to(), silence);
                    page.<Finding>layer("finding")
                            .removeWithin(
                                    sentence.from(),
                                    sentence.to(),
                                    m -> silence.subject() == Subject.CASUALTIES && isWithin(match, m));
                }
            }
        }
    }

    /** The same words are read once: as the first rule in the order of the text reads them, so "never acknowledged" goes before "acknowledged". */
    private static boolean isToldBy(Silence kept, Silence other) {
        boolean sameWords = kept.cueFrom() < other.cueTo() && other.cueFrom() < kept.cueTo()
                || other.stance() == Stance.ADMITTED && kept.stance() == Stance.WITHHELD;
        return kept.subject() == other.subject() && (kept.stance() == other.stance() || sameWords);
    }

    /** What is refused or denied is no finding, nor is what only the words of the refusal tell. */
    private static boolean isWithin(Match match, Layer.Mark<Finding> mark) {
        boolean figure = mark.from() >= match.from() && mark.to() <= match.to();
        boolean cue = mark.value().cueFrom() >= match.from() && mark.value().cueTo() <= match.to();
        return figure || cue && mark.from() < match.from();
    }

    private static Silence silence(Page page, Sentence sentence, Match match) {
        boolean responsibility = match.gives("about").equals("responsibility");
        Stance stance = Stance.find(match.gives("stance")).orElseThrow();
        int from = match.has("c") ? match.from("c") : match.from();
        int to = match.has("c") ? match.to("c") : match.to();
        Optional<Outcome> outcome = Outcome.find(match.gives("outcome"))
                .or(() -> bothKilledAndHurt(page, match))
                .or(() -> match.term("c").flatMap(SilencePass::outcome))
                .or(() -> harmBetween(page, match.from(), match.to()))
                .or(() -> harmBetween(page, sentence.from(), match.from()));
        return new Silence(
                responsibility ? Subject.RESPONSIBILITY : Subject.CASUALTIES,
                responsibility ? Optional.empty() : Optional.of(outcome.orElse(Outcome.KILLED)),
                stance,
                from,
                to,
                people(page, match),
                match.rule().name());
    }

    /** The people of whom the words speak: "how many of its soldiers"; not those who asked ("asked by reporters how many"). */
    private static Optional<Group> people(Page page, Match match) {
        int cue = match.has("c") ? match.from("c") : match.to();
        List<Group> told = page.<People>layer("people").within(match.from(), match.to()).stream()
                .filter(m -> m.from() > match.from())
                .map(m -> m.value().first())
                .filter(g -> g.hasWords() && g.kind() != Group.Kind.NAMED)
                .toList();
        return told.stream()
                .filter(g -> g.wordsTo() <= cue)
                .reduce((a, b) -> b)
                .or(() -> told.stream().findFirst());
    }

    /** "any killed or injured": casualties. */
    private static Optional<Outcome> bothKilledAndHurt(Page page, Match match) {
        int at = match.has("c") ? match.from("c") : match.to();
        for (int i = Math.max(match.from(), at - 2) + 1;
                i < Math.min(page.tokens().size() - 1, match.to() + 1);
                i++) {
            if (page.has(i, "list-joint")
                    && Set.of(Outcome.KILLED, Outcome.WOUNDED).equals(harms(page, i - 1, i + 2))) {
                return Optional.of(Outcome.CASUALTIES);
            }
        }
        return Optional.empty();
    }

    private static Set<Outcome> harms(Page page, int from, int to) {
        Set<Outcome> found = EnumSet.noneOf(Outcome.class);
        for (int i = from; i < to; i++) {
            page.terms(i).stream()
                    .filter(t -> t.is("harm-word"))
                    .flatMap(t -> outcome(t).stream())
                    .forEach(found::add);
        }
        return found;
    }

    private static Optional<Outcome> outcome(Term term) {
        return Outcome.find(term.attribute("outcome"));
    }

    private static Optional<Outcome> harmBetween(Page page, int from, int to) {
        Optional<Outcome> found = Optional.empty();
        for (int i = from; i < to; i++) {
            for (Term term : page.terms(i)) {
                if (term.is("harm-word") && outcome(term).isPresent()) {
                    found = outcome(term);
                }
            }
        }
        return found;
    }

    /** "No group has claimed responsibility" is nobody's silence. */
    private static boolean hasNoSpeaker(Page page, Sentence sentence, Match match, Silence silence) {
        if (silence.subject() != Subject.RESPONSIBILITY) {
            return false;
        }
        for (int i = sentence.from(); i < match.from(); i++) {
            if (page.has(i, "nobody")) {
                return true;
            }
        }
        return false;
    }
}
