package org.onrecord.extract.figure;

import java.util.Optional;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Figure;

/** Reads numbers with the words that bound them into the layer {@code count}; what a rule gives as {@code bound} says how. */
public final class CountPass implements Pass {

    /** How many tokens before a range a verb of change may stand. */
    private static final int CHANGE_REACH = 14;

    private final RuleSet rules;

    public CountPass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "counts";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            for (Match match : rules.longest(page, sentence)) {
                if (isChange(page, sentence, match)) {
                    addNumber(page, match, "n");
                    addNumber(page, match, "m");
                } else {
                    figure(match)
                            .ifPresent(f -> page.<Count>layer("count")
                                    .add(
                                            from(match),
                                            match.to(),
                                            new Count(
                                                    f, kind(match), match.rule().name())));
                }
            }
        }
    }

    /** "raised the toll from three to eight" is no range. */
    private static boolean isChange(Page page, Sentence sentence, Match match) {
        if (!match.gives("bound").equals("between") || !page.has(match.from(), "from-word")) {
            return false;
        }
        for (int i = Math.max(sentence.from(), match.from() - CHANGE_REACH); i < match.from(); i++) {
            if (page.has(i, "change") || page.has(i, "change-from")) {
                return true;
            }
        }
        return false;
    }

    private static void addNumber(Page page, Match match, String name) {
        match.value(name, Long.class)
                .ifPresent(v -> page.<Count>layer("count")
                        .add(
                                match.from(name),
                                match.to(name),
                                new Count(
                                        new Figure.Exactly(v),
                                        "plain",
                                        match.rule().name())));
    }

    /** The words before the number count for its bounds, unless the rule says that they are another's. */
    private static int from(Match match) {
        return match.gives("words").equals("number") ? match.from("n") : match.from();
    }

    private static String kind(Match match) {
        String kind = match.gives("kind");
        return kind.isEmpty() ? "bound" : kind;
    }

    private static Optional<Figure> figure(Match match) {
        Optional<Long> n = match.value("n", Long.class);
        long value = n.orElseGet(() ->
                match.term("n").map(t -> Long.parseLong(t.attribute("value"))).orElse(1L));
        return switch (match.gives("bound")) {
            case "exactly" -> Optional.of(new Figure.Exactly(value));
            case "about" -> Optional.of(new Figure.About(value));
            case "at-least" -> Optional.of(new Figure.AtLeast(value));
            case "more-than" -> Optional.of(new Figure.AtLeast(value + 1));
            case "at-most" -> Optional.of(new Figure.AtMost(value));
            case "fewer-than" -> value == 0 ? Optional.empty() : Optional.of(new Figure.AtMost(value - 1));
            case "between" -> between(value, match.value("m", Long.class).orElse(value));
            case "zero" -> Optional.of(new Figure.Exactly(0));
            case "one" -> Optional.of(new Figure.Exactly(1));
            case "none" -> Optional.empty();
            case "vague" ->
                Optional.of(new Figure.Vague(match.term("v").map(t -> t.text()).orElse(match.words())));
            default -> throw new IllegalArgumentException("rule " + match.rule().name() + " gives no known bound");
        };
    }

    private static Optional<Figure> between(long from, long to) {
        return to < from ? Optional.empty() : Optional.of(new Figure.Between(from, to));
    }
}
