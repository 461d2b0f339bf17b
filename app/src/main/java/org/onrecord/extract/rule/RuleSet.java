package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Sentence;

/** The rules of one file, in its order. */
public final class RuleSet {

    private final String name;
    private final List<Rule> rules;
    private final Rule[] byNumber;
    private final StepCompiler.Program[] programs;
    private final Openers openers;
    private final Reach reach;

    RuleSet(String name, List<Rule> rules, Lexicon lexicon, LayerNames layers, StepCompiler compiler) {
        this.name = name;
        this.rules = List.copyOf(rules);
        this.byNumber = rules.toArray(Rule[]::new);
        this.programs = rules.stream().map(r -> compiler.compile(r.pattern())).toArray(StepCompiler.Program[]::new);
        this.openers =
                new Openers(Arrays.stream(programs).map(p -> p.first().starts).toList());
        this.reach = new Reach(this.rules, lexicon, layers);
    }

    public String name() {
        return name;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Matches that do not overlap, from left to right: at each token the longest, of equals the rule that stands first. */
    public List<Match> longest(Page page, Sentence sentence) {
        int[] reaches = page.room(byNumber.length);
        int furthest = reach.in(page, sentence, reaches);
        List<Match> found = List.of();
        Attempt attempt = page.attempt().in(sentence);
        int i = sentence.from();
        while (i <= furthest) {
            Match best = null;
            for (int part = 0; part < openers.width; part++) {
                for (long open = openers.at(page, i, part); open != 0; open &= open - 1) {
                    int rule = (part << 6) + Long.numberOfTrailingZeros(open);
                    Match match = i <= reaches[rule] ? attempt.run(byNumber[rule], programs[rule], i) : null;
                    if (match != null && (best == null || match.to() > best.to())) {
                        best = match;
                    }
                }
            }
            if (best == null) {
                i++;
            } else {
                page.fired(best);
                found = with(found, best);
                i = best.to();
            }
        }
        return found;
    }

    /** Every match of every rule at every token, by token and then in the order of the file; matches may overlap. */
    public List<Match> every(Page page, Sentence sentence) {
        int[] reaches = page.room(byNumber.length);
        int furthest = reach.in(page, sentence, reaches);
        List<Match> found = List.of();
        Attempt attempt = page.attempt().in(sentence);
        for (int i = sentence.from(); i <= furthest; i++) {
            for (int part = 0; part < openers.width; part++) {
                for (long open = openers.at(page, i, part); open != 0; open &= open - 1) {
                    int rule = (part << 6) + Long.numberOfTrailingZeros(open);
                    Match match = i <= reaches[rule] ? attempt.run(byNumber[rule], programs[rule], i) : null;
                    if (match != null) {
                        page.fired(match);
                        found = with(found, match);
                    }
                }
            }
        }
        return found;
    }

    /** Most sentences hold no match: only the first makes a list. */
    private static List<Match> with(List<Match> found, Match match) {
        List<Match> list = found.isEmpty() ? new ArrayList<>() : found;
        list.add(match);
        return list;
    }

    /** The first rule that matches at token {@code at} of {@code sentence}, null where none does. */
    public @Nullable Match at(Page page, Sentence sentence, int at) {
        Attempt attempt = page.attempt().in(sentence);
        for (int part = 0; part < openers.width; part++) {
            for (long open = openers.at(page, at, part); open != 0; open &= open - 1) {
                int rule = (part << 6) + Long.numberOfTrailingZeros(open);
                Match match = attempt.run(byNumber[rule], programs[rule], at);
                if (match != null) {
                    page.fired(match);
                    return match;
                }
            }
        }
        return null;
    }
}
