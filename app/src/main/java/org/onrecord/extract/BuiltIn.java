package org.onrecord.extract;

import java.util.List;
import org.onrecord.extract.claim.ClaimPass;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Mentions;

/** The program's own engine: the passes of a language, one after the other, over each document. */
final class BuiltIn implements Extractor {

    private final Grammar grammar;
    private final List<Pass> passes;

    BuiltIn(Grammar grammar, List<Pass> passes) {
        this.grammar = grammar;
        this.passes = List.copyOf(passes);
    }

    @Override
    public Extraction extract(Document document, boolean mentions) {
        Page page = Page.of(document, grammar);
        passes.forEach(p -> p.run(page));
        return new Extraction(document, new ClaimPass().claims(page), Mentions.NONE, engine());
    }

    @Override
    public Engine engine() {
        return new Engine("onrecord", "0.1.0", grammar.fingerprint().substring(0, 12));
    }
}
