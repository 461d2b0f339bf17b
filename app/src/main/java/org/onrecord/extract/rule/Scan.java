package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Text;
import org.onrecord.extract.text.Tokens;
import org.onrecord.model.Block;

/**
 * Looks by the words alone whether some of many rules can match anywhere in a text, before anything else is read in it. Says "no" only where
 * none can. Built once, shared by threads.
 */
public final class Scan {

    /**
     * A phrase that patterns need.
     *
     * @param telling index of the word by which it is found
     * @param pattern number of the pattern
     * @param set bit of the pattern's set that the phrase belongs to
     */
    private record Clue(int[] words, int telling, int pattern, int set) {

        boolean standsAt(Tokens tokens, int at, Sentence sentence) {
            int from = at - telling;
            if (from < sentence.from() || from + words.length > sentence.to()) {
                return false;
            }
            for (int i = 0; i < words.length; i++) {
                if (tokens.word(from + i) != words[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Clue[] NONE = {};

    private final Clue[][] byWord;
    private final int[] complete;
    private final List<String> always;
    private final Glance glance;
    /** True where letters alone can rule nothing out. */
    private final boolean blind;

    private Scan(Clue[][] byWord, int[] complete, List<String> always, Glance glance, boolean blind) {
        this.byWord = byWord;
        this.complete = complete;
        this.always = List.copyOf(always);
        this.glance = glance;
        this.blind = blind;
    }

    /**
     * @param rules that are looked for
     * @param terms each of which is looked for too
     */
    public static Scan of(Grammar grammar, Collection<Rule> rules, Collection<Term> terms) {
        Needs needs = new Needs(grammar.lexicon());
        List<List<Set<List<Integer>>>> all = new ArrayList<>();
        List<String> always = new ArrayList<>();
        for (Rule rule : rules) {
            List<Node> options = rule.pattern() instanceof Node.Choice c ? c.options() : List.of(rule.pattern());
            for (Node option : options) {
                List<Set<List<Integer>>> sets = needs.of(option);
                if (sets.isEmpty()) {
                    always.add(rule.name());
                }
                all.add(sets);
            }
        }
        terms.forEach(t -> all.add(List.of(Set.of(Needs.phrase(t)))));
        Clue[][] byWord = new Clue[grammar.words().size()][];
        Arrays.fill(byWord, NONE);
        int[] complete = new int[all.size()];
        for (int pattern = 0; pattern < complete.length; pattern++) {
            List<Set<List<Integer>>> sets = all.get(pattern);
            complete[pattern] = (1 << sets.size()) - 1;
            for (int set = 0; set < sets.size(); set++) {
                for (List<Integer> phrase : sets.get(set)) {
                    add(byWord, needs, grammar, phrase, pattern, 1 << set);
                }
            }
        }
        int[] wanted = complete.clone();
        Glance glance = glance(byWord, wanted, grammar);
        boolean blind = !always.isEmpty() || Arrays.stream(wanted).anyMatch(w -> w == 0);
        return new Scan(byWord, complete, always, glance, blind);
    }

    /** The same clues by runs of letters: a set of which one clue holds no letter counts as seen. */
    private static Glance glance(Clue[][] byWord, int[] wanted, Grammar grammar) {
        Map<Integer, int[]> runs = new TreeMap<>();
        for (int word = 0; word < byWord.length; word++) {
            String run = Glance.run(grammar.words().word(word));
            for (Clue clue : byWord[word]) {
                if (run.isEmpty()) {
                    wanted[clue.pattern] &= ~clue.set;
                } else {
                    int before = neighbour(clue, -1, grammar);
                    int after = neighbour(clue, 1, grammar);
                    runs.merge(run.hashCode(), new int[] {clue.pattern, clue.set, before, after}, Scan::join);
                }
            }
        }
        List<String> abbreviations = grammar.lexicon().of("abbreviation").stream()
                .map(t -> grammar.words().word(t.words()[0]))
                .toList();
        return new Glance(runs, wanted, abbreviations);
    }

    /** The hash of the run of letters beside the telling word, 0 where either is more than one run or there is none. */
    private static int neighbour(Clue clue, int step, Grammar grammar) {
        int at = clue.telling + step;
        if (at < 0 || at >= clue.words.length) {
            return 0;
        }
        String telling = grammar.words().word(clue.words[clue.telling]);
        String beside = grammar.words().word(clue.words[at]);
        boolean plain =
                Glance.run(telling).equals(telling) && Glance.run(beside).equals(beside);
        return plain ? beside.hashCode() : 0;
    }

    private static int[] join(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    /**
     * Looks at the characters of some blocks of a text, before they are cut.
     *
     * @param most how many stretches are enough
     * @return stretches of whole sentences, in order: outside of them no rule can match, unless there are {@code most}
     */
    public List<Block> stretches(String text, List<Block> blocks, int most) {
        if (blind) {
            return blocks;
        }
        List<Block> found = new ArrayList<>();
        for (Block block : blocks) {
            found.addAll(glance.in(text, block, most - found.size()));
            if (found.size() >= most) {
                break;
            }
        }
        return found;
    }

    /** By the word that says most: none of grammar if there is another, of the rest the longest. */
    private static void add(Clue[][] byWord, Needs needs, Grammar grammar, List<Integer> phrase, int pattern, int set) {
        int telling = IntStream.range(0, phrase.size())
                .boxed()
                .max(Comparator.comparingInt(
                        i -> grammar.words().word(phrase.get(i)).length() - (needs.isCommon(phrase.get(i)) ? 1000 : 0)))
                .orElseThrow();
        Clue clue = new Clue(phrase.stream().mapToInt(Integer::intValue).toArray(), telling, pattern, set);
        int word = phrase.get(telling);
        byWord[word] = Arrays.copyOf(byWord[word], byWord[word].length + 1);
        byWord[word][byWord[word].length - 1] = clue;
    }

    /** Names of rules that no word can rule out: with one of them, the scan always says yes. */
    public List<String> always() {
        return always;
    }

    /** The sentences of {@code text} in which some rule may match. */
    public List<Sentence> sentences(Text text) {
        if (!always.isEmpty()) {
            return text.sentences();
        }
        int[] seen = new int[complete.length];
        int[] touched = new int[complete.length];
        return text.sentences().stream()
                .filter(s -> mayFind(text.tokens(), s, seen, touched))
                .toList();
    }

    /** True where some rule may match in a sentence of {@code text}. */
    public boolean mayFind(Text text) {
        if (!always.isEmpty()) {
            return true;
        }
        int[] seen = new int[complete.length];
        int[] touched = new int[complete.length];
        for (Sentence sentence : text.sentences()) {
            if (mayFind(text.tokens(), sentence, seen, touched)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayFind(Tokens tokens, Sentence sentence, int[] seen, int[] touched) {
        int count = 0;
        boolean found = false;
        for (int i = sentence.from(); i < sentence.to() && !found; i++) {
            int word = tokens.word(i);
            if (word == 0 || word >= byWord.length) {
                continue;
            }
            for (Clue clue : byWord[word]) {
                if ((seen[clue.pattern] & clue.set) == 0 && clue.standsAt(tokens, i, sentence)) {
                    if (seen[clue.pattern] == 0) {
                        touched[count++] = clue.pattern;
                    }
                    seen[clue.pattern] |= clue.set;
                    found |= seen[clue.pattern] == complete[clue.pattern];
                }
            }
        }
        for (int n = 0; n < count; n++) {
            seen[touched[n]] = 0;
        }
        return found;
    }
}
