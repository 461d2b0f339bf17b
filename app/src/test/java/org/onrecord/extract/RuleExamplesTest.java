package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.Rule;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.model.Document;
import org.onrecord.model.Language;

/** Every rule of every language fires in its own examples, and not in its counter-examples. */
@DisplayName("The examples of the rule files")
class RuleExamplesTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 28);

    private static List<Grammar> grammars() {
        return Stream.of(Language.EN, Language.RU, Language.UK)
                .filter(Grammar::exists)
                .map(Grammar::load)
                .toList();
    }

    @TestFactory
    Stream<DynamicNode> examples() {
        return grammars().stream().flatMap(grammar -> {
            List<Pass> passes = Extractors.passes(grammar);
            return grammar.ruleSets().stream()
                    .map(set -> dynamicContainer(
                            grammar.language() + "/" + set.name(),
                            set.rules().stream().flatMap(rule -> tests(grammar, passes, rule))));
        });
    }

    @Test
    void every_rule_has_an_example_and_a_counter_example() {
        List<String> bare = grammars().stream()
                .flatMap(g -> g.ruleSets().stream())
                .map(RuleSet::rules)
                .flatMap(List::stream)
                .filter(r -> r.yes().isEmpty() || r.no().isEmpty())
                .map(Rule::name)
                .toList();
        assertThat(bare).isEmpty();
    }

    private static Stream<DynamicTest> tests(Grammar grammar, List<Pass> passes, Rule rule) {
        return Stream.concat(
                rule.yes().stream()
                        .map(text -> dynamicTest(
                                rule.name() + " fires: " + text,
                                () -> assertThat(fired(grammar, passes, text)).contains(rule.name()))),
                rule.no().stream()
                        .map(text -> dynamicTest(
                                rule.name() + " does not: " + text,
                                () -> assertThat(fired(grammar, passes, text)).doesNotContain(rule.name()))));
    }

    private static List<String> fired(Grammar grammar, List<Pass> passes, String text) {
        Page page = Page.of(Document.ofText("example", text, grammar.language(), Optional.of(PUBLISHED)), grammar);
        passes.forEach(p -> p.run(page));
        return page.fired().stream().map(m -> m.rule().name()).distinct().toList();
    }
}
