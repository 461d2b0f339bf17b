package org.onrecord.extract.claim;

import java.util.Optional;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;

/** Finds whose the people of a number are where other words than those for the people tell it; marks the number in the layer {@code owner}. */
public final class OwnerPass implements Pass {

    private final RuleSet rules;

    public OwnerPass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "owners";
    }

    @Override
    public void run(Page page) {
        for (Sentence sentence : page.text().sentences()) {
            if (!sentence.block().isTold()) {
                continue;
            }
            for (Match match : rules.every(page, sentence)) {
                owner(match).ifPresent(o -> page.<Owner>layer("owner").add(match.from("n"), match.to("n"), o));
            }
        }
    }

    private static Optional<Owner> owner(Match match) {
        return switch (match.gives("side")) {
            case "own" -> Optional.of(new Owner(Owner.Kind.SPEAKER, ""));
            case "other" -> Optional.of(new Owner(Owner.Kind.ENEMY, ""));
            default ->
                match.term("s")
                        .map(t -> t.attribute("side"))
                        .filter(s -> !s.isEmpty())
                        .map(s -> new Owner(Owner.Kind.NAMED, s));
        };
    }
}
