package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;

/** The rules of one file, in its order. */
public final class RuleSet {

    private final String name;
    private final List<Rule> rules;
    private final Map<Integer, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byLayer = new LinkedHashMap<>();
    private final List<Integer> byNumber = new ArrayList<>();
    private final List<Integer> everywhere = new ArrayList<>();

    RuleSet(String name, List<Rule> rules, Lexicon lexicon) {
        this.name = name;
        this.rules = List.copyOf(rules);
        for (int i = 0; i < rules.size(); i++) {
            int index = i;
            Firsts firsts = Firsts.of(rules.get(i).pattern(), lexicon);
            if (firsts.anything) {
                everywhere.add(i);
                continue;
            }
            firsts.words.forEach(
                    w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(index));
            firsts.layers.forEach(
                    l -> byLayer.computeIfAbsent(l, k -> new ArrayList<>()).add(index));
            if (firsts.numbers) {
                byNumber.add(i);
            }
        }
    }

    public String name() {
        return name;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Matches that do not overlap, from left to right: at each token the longest, of equals the rule that stands first. */
    public List<Match> longest(Page page, Sentence sentence) {
        List<Match> found = new ArrayList<>();
        Attempt attempt = new Attempt(page, sentence.from(), sentence.to());
        int i = sentence.from();
        while (i < sentence.to()) {
            Match best = null;
            for (int rule : candidates(page, i)) {
                Match match = attempt.run(rules.get(rule), i);
                if (match != null && (best == null || match.to() > best.to())) {
                    best = match;
                }
            }
            if (best == null) {
                i++;
            } else {
                page.fired(best);
                found.add(best);
                i = best.to();
            }
        }
        return found;
    }

    /** Every match of every rule at every token, by token and then in the order of the file; matches may overlap. */
    public List<Match> every(Page page, Sentence sentence) {
        List<Match> found = new ArrayList<>();
        Attempt attempt = new Attempt(page, sentence.from(), sentence.to());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            for (int rule : candidates(page, i)) {
                Match match = attempt.run(rules.get(rule), i);
                if (match != null) {
                    page.fired(match);
                    found.add(match);
                }
            }
        }
        return found;
    }

    /** The first rule that matches at token {@code at} of {@code sentence}, null where none does. */
    public @Nullable Match at(Page page, Sentence sentence, int at) {
        Attempt attempt = new Attempt(page, sentence.from(), sentence.to());
        for (int rule : candidates(page, at)) {
            Match match = attempt.run(rules.get(rule), at);
            if (match != null) {
                page.fired(match);
                return match;
            }
        }
        return null;
    }

    private List<Integer> candidates(Page page, int at) {
        List<Integer> words = page.tokens().word(at) == 0
                ? List.of()
                : byWord.getOrDefault(page.tokens().word(at), List.of());
        List<Integer> numbers = page.tokens().kind(at) == TokenKind.NUMBER ? byNumber : List.of();
        List<Integer> found = merge(merge(words, numbers), everywhere);
        for (Map.Entry<String, List<Integer>> layer : byLayer.entrySet()) {
            if (!page.layer(layer.getKey()).at(at).isEmpty()) {
                found = merge(found, layer.getValue());
            }
        }
        return found;
    }

    /** Both lists, each in rising order, as one in rising order without repeats. */
    private static List<Integer> merge(List<Integer> a, List<Integer> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() ? b : a;
        }
        List<Integer> merged = new ArrayList<>(a);
        for (Integer rule : b) {
            if (!a.contains(rule)) {
                merged.add(rule);
            }
        }
        merged.sort(null);
        return merged;
    }
}
