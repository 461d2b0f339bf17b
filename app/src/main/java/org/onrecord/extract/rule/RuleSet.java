package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;

/** The rules of one file, in its order. */
public final class RuleSet {

    private final String name;
    private final List<Rule> rules;
    private final int[][] byWord;
    private final String[] layers;
    private final int[][] byLayer;
    private final int[] byNumber;
    private final int[] everywhere;
    private final Actives actives;

    RuleSet(String name, List<Rule> rules, Lexicon lexicon) {
        this.name = name;
        this.rules = List.copyOf(rules);
        this.actives = new Actives(this.rules, lexicon);
        Map<Integer, List<Integer>> words = new TreeMap<>();
        Map<String, List<Integer>> layered = new LinkedHashMap<>();
        List<Integer> numbered = new ArrayList<>();
        List<Integer> anywhere = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int index = i;
            Firsts firsts = Firsts.of(rules.get(i).pattern(), lexicon);
            if (firsts.anything) {
                anywhere.add(i);
                continue;
            }
            firsts.words.forEach(
                    w -> words.computeIfAbsent(w, k -> new ArrayList<>()).add(index));
            firsts.layers.forEach(
                    l -> layered.computeIfAbsent(l, k -> new ArrayList<>()).add(index));
            if (firsts.numbers) {
                numbered.add(i);
            }
        }
        this.everywhere = array(anywhere);
        this.byNumber = array(numbered);
        this.layers = layered.keySet().toArray(String[]::new);
        this.byLayer = layered.values().stream().map(RuleSet::array).toArray(int[][]::new);
        this.byWord = new int[words.keySet().stream().mapToInt(w -> w + 1).max().orElse(0)][];
        Arrays.fill(byWord, everywhere);
        words.forEach((word, list) -> byWord[word] = merge(array(list), everywhere));
    }

    private static int[] array(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    public String name() {
        return name;
    }

    public List<Rule> rules() {
        return rules;
    }

    /** Matches that do not overlap, from left to right: at each token the longest, of equals the rule that stands first. */
    public List<Match> longest(Page page, Sentence sentence) {
        BitSet active = actives.in(page, sentence);
        if (active.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        Attempt attempt = new Attempt(page, sentence.from(), sentence.to());
        int i = sentence.from();
        while (i < sentence.to()) {
            Match best = null;
            for (int rule : candidates(page, i)) {
                Match match = active.get(rule) ? attempt.run(rules.get(rule), i) : null;
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
        BitSet active = actives.in(page, sentence);
        if (active.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>();
        Attempt attempt = new Attempt(page, sentence.from(), sentence.to());
        for (int i = sentence.from(); i < sentence.to(); i++) {
            for (int rule : candidates(page, i)) {
                Match match = active.get(rule) ? attempt.run(rules.get(rule), i) : null;
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

    /** Numbers of the rules that may begin at token {@code at}, rising; makes no garbage where none or one kind of start applies. */
    private int[] candidates(Page page, int at) {
        int word = page.tokens().word(at);
        int[] found = word > 0 && word < byWord.length ? byWord[word] : everywhere;
        if (byNumber.length > 0 && page.tokens().kind(at) == TokenKind.NUMBER) {
            found = merge(found, byNumber);
        }
        for (int layer = 0; layer < layers.length; layer++) {
            if (page.layer(layers[layer]).startsAt(at)) {
                found = merge(found, byLayer[layer]);
            }
        }
        return found;
    }

    /** Both lists, each in rising order, as one in rising order without repeats. */
    private static int[] merge(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return a.length == 0 ? b : a;
        }
        return IntStream.concat(Arrays.stream(a), Arrays.stream(b))
                .sorted()
                .distinct()
                .toArray();
    }
}
