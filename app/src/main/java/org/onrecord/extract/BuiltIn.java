package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.claim.ClaimPass;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.Rule;
import org.onrecord.extract.rule.Scan;
import org.onrecord.extract.rule.Term;
import org.onrecord.model.Block;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;

/** The program's own engine: the passes of a language, one after the other, over each document. */
final class BuiltIn implements Extractor {

    private final Grammar grammar;
    private final List<Pass> passes;
    private final Preview preview;
    private final String config;

    /**
     * @param finders those of the passes by which a claim is found at all, in their order
     * @param config SHA-256 over all that its answers depend on beside the text
     */
    BuiltIn(Grammar grammar, List<Pass> passes, List<Pass> finders, String config) {
        this.grammar = grammar;
        this.passes = List.copyOf(passes);
        this.config = config;
        this.preview = new Preview(grammar, scan(grammar), finders);
    }

    /**
     * What a claim needs: words by which people are tied to what befell them, or by which a source keeps silent. Rules that only tell more of
     * people told before are left out.
     */
    static Scan scan(Grammar grammar) {
        List<Rule> rules = new ArrayList<>(grammar.rules("outcomes").rules());
        rules.addAll(grammar.rules("silences").rules());
        grammar.rules("parts").rules().stream()
                .filter(r -> r.gives().containsKey("outcome"))
                .forEach(rules::add);
        List<Term> words = grammar.lexicon().of("people").stream()
                .filter(t -> !t.attribute("outcome").isEmpty())
                .toList();
        return Scan.of(grammar, rules, words);
    }

    @Override
    public Extraction extract(Document document, boolean mentions) {
        List<Claim> claims = new ArrayList<>();
        Mentioned mentioned = new Mentioned();
        for (List<Block> section : Sections.of(document)) {
            if (!mentions && !preview.mayFind(document, section)) {
                continue;
            }
            Page page = Page.of(grammar.cut(document, section), grammar);
            passes.forEach(p -> p.run(page));
            append(claims, new ClaimPass().claims(page), document.id());
            if (mentions) {
                mentioned.add(page);
            }
        }
        return new Extraction(document, claims, mentioned.all(), engine());
    }

    /** Adds the claims of the next section, numbered on; its happenings are not those before. */
    private static void append(List<Claim> claims, List<Claim> next, String document) {
        if (claims.isEmpty()) {
            claims.addAll(next);
            return;
        }
        int before = claims.size();
        String part = "s" + before + "-";
        for (Claim claim : next) {
            claims.add(claim.withIds(
                    later(claim.id(), document, before),
                    claim.partOf().map(id -> later(id, document, before)),
                    claim.sameAs().map(id -> later(id, document, before)),
                    part + claim.incident()));
        }
    }

    private static String later(String id, String document, int before) {
        String prefix = document + "#c";
        return prefix + (Integer.parseInt(id.substring(prefix.length())) + before);
    }

    @Override
    public Engine engine() {
        return new Engine("onrecord", "0.1.0", config.substring(0, 12));
    }
}
