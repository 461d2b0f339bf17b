package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.claim.ClaimPass;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.model.Block;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;

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
        List<Claim> claims = new ArrayList<>();
        Mentioned mentioned = new Mentioned();
        for (List<Block> section : Sections.of(document)) {
            Page page = Page.of(document, section, grammar);
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
        return new Engine("onrecord", "0.1.0", grammar.fingerprint().substring(0, 12));
    }
}
