package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes steps of patterns, from the last item to the first, so that each step knows what follows. One for all rules of a language. */
final class StepCompiler {

    private final Lexicon lexicon;
    private final LayerNames layers;
    private final Map<Starts, Starts> known = new HashMap<>();
    private final Map<Node.OfClass, TermSet> sets = new HashMap<>();
    private int loops;

    StepCompiler(Lexicon lexicon, LayerNames layers) {
        this.lexicon = lexicon;
        this.layers = layers;
    }

    /** What a rule runs by. */
    record Program(Step first, int loops) {}

    Program compile(Node pattern) {
        loops = 0;
        Step first = step(pattern, new Step.End());
        return new Program(first, loops);
    }

    private Step step(Node node, Step next) {
        Optional<TokenTest> test = test(node);
        if (test.isPresent()) {
            return new TokenTest.Take(starts(node, next.starts), test.get(), next);
        }
        if (node instanceof Node.OfClass reference) {
            return new TermSet.Take(starts(node, next.starts), set(reference), reference.slot(), next);
        }
        if (node instanceof Node.OfLayer reference) {
            return new MarkStep(
                    starts(node, next.starts),
                    layers.number(reference.layer()),
                    reference.attributes(),
                    reference.slot(),
                    next);
        }
        if (node instanceof Node.Sequence sequence) {
            Step step = next;
            for (int n = sequence.items().size() - 1; n >= 0; n--) {
                step = step(sequence.items().get(n), step);
            }
            return step;
        }
        if (node instanceof Node.Choice choice) {
            return branch(grouped(choice.options(), next));
        }
        if (node instanceof Node.Repeat repeat) {
            return repeat(repeat, next);
        }
        if (node instanceof Node.Capture capture) {
            return new Step.Open(capture.slot(), step(capture.item(), new Step.Close(capture.slot(), next)));
        }
        if (node instanceof Node.Look look) {
            return new Step.Look(step(look.item(), new Step.End()), look.wanted(), next);
        }
        return new Step.Border(((Node.Border) node).start(), next);
    }

    /** Options that take one token each and stand side by side are one option: they lead to the same. */
    private List<Step> grouped(List<Node> options, Step next) {
        List<Step> steps = new ArrayList<>();
        List<Node> single = new ArrayList<>();
        for (Node option : options) {
            if (test(option).isPresent()) {
                single.add(option);
                continue;
            }
            if (!single.isEmpty()) {
                steps.add(step(new Node.Choice(List.copyOf(single)), next));
                single.clear();
            }
            steps.add(step(option, next));
        }
        if (!single.isEmpty()) {
            steps.add(step(new Node.Choice(List.copyOf(single)), next));
        }
        return steps;
    }

    private Step branch(List<Step> options) {
        if (options.size() == 1) {
            return options.get(0);
        }
        Starts starts = options.get(0).starts;
        for (Step option : options) {
            starts = starts.or(option.starts);
        }
        return new Step.Branch(same(starts), options.toArray(Step[]::new));
    }

    private Step repeat(Node.Repeat repeat, Step next) {
        if (repeat.max() == 0) {
            return next;
        }
        Starts starts = starts(repeat, next.starts);
        Optional<TokenTest> test = test(repeat.item());
        if (test.isPresent()) {
            return new TokenTest.Run(starts, test.get(), repeat.min(), repeat.max(), repeat.lazy(), next);
        }
        if (repeat.max() == 1) {
            Step once = step(repeat.item(), next);
            if (repeat.min() == 1) {
                return once;
            }
            return branch(repeat.lazy() ? List.of(next, once) : List.of(once, next));
        }
        LoopStep loop = new LoopStep(starts, loops++, repeat.min(), repeat.max(), repeat.lazy(), next);
        Starts again = same(starts(repeat.item(), next.starts).or(next.starts));
        loop.repeats(step(repeat.item(), loop.roundEnd(again)));
        return loop;
    }

    /** The test that a node comes to, where it takes one token in one way and captures nothing. */
    private Optional<TokenTest> test(Node node) {
        if (node instanceof Node.Literal literal) {
            return Optional.of(new TokenTest.Word(literal.word()));
        }
        if (node instanceof Node.OfShape) {
            return Optional.of(new TokenTest.OneOf(starts(node, Starts.ANYTHING)));
        }
        if (node instanceof Node.OfNumber number) {
            return Optional.of(new TokenTest.Digits(number.from(), number.to(), number.digits()));
        }
        if (node instanceof Node.OfClass reference
                && reference.slot() < 0
                && set(reference).isOfOneWord()) {
            return Optional.of(new TokenTest.ShortTerm(set(reference)));
        }
        if (node instanceof Node.Choice choice) {
            return either(choice);
        }
        if (node instanceof Node.Sequence sequence) {
            return unless(sequence.items());
        }
        return Optional.empty();
    }

    private Optional<TokenTest> either(Node.Choice choice) {
        if (choice.options().stream().allMatch(o -> o instanceof Node.Literal || o instanceof Node.OfShape)) {
            return Optional.of(new TokenTest.OneOf(starts(choice, Starts.ANYTHING)));
        }
        List<Optional<TokenTest>> options =
                choice.options().stream().map(this::test).toList();
        return options.stream().allMatch(Optional::isPresent)
                ? Optional.of(new TokenTest.Either(
                        options.stream().map(Optional::orElseThrow).toArray(TokenTest[]::new)))
                : Optional.empty();
    }

    private Optional<TokenTest> unless(List<Node> items) {
        Optional<TokenTest> test = test(items.get(items.size() - 1));
        for (int n = items.size() - 2; n >= 0 && test.isPresent(); n--) {
            if (!(items.get(n) instanceof Node.Look look) || captures(look.item())) {
                return Optional.empty();
            }
            test = Optional.of(new TokenTest.Unless(step(look.item(), new Step.End()), look.wanted(), test.get()));
        }
        return test;
    }

    private static boolean captures(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream().anyMatch(StepCompiler::captures);
        }
        if (node instanceof Node.Choice choice) {
            return choice.options().stream().anyMatch(StepCompiler::captures);
        }
        return node instanceof Node.Capture
                || node instanceof Node.OfClass c && c.slot() >= 0
                || node instanceof Node.OfLayer l && l.slot() >= 0
                || node instanceof Node.Repeat r && captures(r.item())
                || node instanceof Node.Look look && captures(look.item());
    }

    private TermSet set(Node.OfClass reference) {
        return sets.computeIfAbsent(
                new Node.OfClass(reference.wordClass(), reference.attributes(), -1),
                r -> new TermSet(r.wordClass(), r.attributes(), lexicon));
    }

    /** What {@code node} may begin with, where {@code after} is what may follow it. */
    private Starts starts(Node node, Starts after) {
        return same(begin(node, after));
    }

    private Starts begin(Node node, Starts after) {
        if (node instanceof Node.Literal literal) {
            BitSet word = new BitSet();
            word.set(literal.word());
            return Starts.words(word);
        }
        if (node instanceof Node.OfClass reference) {
            BitSet words = new BitSet();
            for (Term term : lexicon.of(reference.wordClass())) {
                if (TermSet.has(term, reference.attributes())) {
                    words.set(term.words()[0]);
                }
            }
            return Starts.words(words);
        }
        if (node instanceof Node.OfLayer reference) {
            return Starts.layer(layers.number(reference.layer()));
        }
        if (node instanceof Node.OfShape reference) {
            return Starts.shapes(reference.shape().bits());
        }
        if (node instanceof Node.OfNumber) {
            return Starts.shapes(Node.Shape.NUMBER.bits());
        }
        if (node instanceof Node.Sequence sequence) {
            Starts starts = after;
            for (int n = sequence.items().size() - 1; n >= 0; n--) {
                starts = begin(sequence.items().get(n), starts);
            }
            return starts;
        }
        if (node instanceof Node.Choice choice) {
            Starts starts = begin(choice.options().get(0), after);
            for (Node option : choice.options()) {
                starts = starts.or(begin(option, after));
            }
            return starts;
        }
        if (node instanceof Node.Repeat repeat) {
            Starts item = begin(repeat.item(), after);
            return repeat.min() > 0 ? item : item.or(after);
        }
        if (node instanceof Node.Capture capture) {
            return begin(capture.item(), after);
        }
        return node instanceof Node.Border border && !border.start() ? Starts.END : after;
    }

    private Starts same(Starts starts) {
        return known.computeIfAbsent(starts, s -> s);
    }
}
