package org.onrecord.extract;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.Scan;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.Text;
import org.onrecord.model.Block;
import org.onrecord.model.Document;
import org.onrecord.model.Span;

/**
 * Finds out at little cost whether a document may hold a claim: by its characters first, then by the words of the few sentences where these
 * gave hope, then by reading those sentences alone. Ordinary articles cost little more than reading their bytes.
 */
final class Preview {

    /** With so many stretches of hope a section is read whole at once, and so it is with so many sentences. */
    private static final int STRETCHES = 60;

    private static final int SENTENCES = 6;

    private final Grammar grammar;
    private final Scan scan;
    private final List<Pass> finders;

    Preview(Grammar grammar, Scan scan, List<Pass> finders) {
        this.grammar = grammar;
        this.scan = scan;
        this.finders = List.copyOf(finders);
    }

    /** False where {@code section}, blocks of {@code document}, surely holds no claim. */
    boolean mayFind(Document document, List<Block> section) {
        List<Block> stretches = scan.stretches(document.text(), section, STRETCHES);
        if (stretches.isEmpty() || stretches.size() >= STRETCHES) {
            return !stretches.isEmpty();
        }
        Text cut = grammar.cut(document, stretches);
        List<Sentence> sentences = scan.sentences(cut);
        if (sentences.isEmpty() || sentences.size() >= SENTENCES) {
            return !sentences.isEmpty();
        }
        List<Block> few = sentences.stream()
                .map(s -> new Block(s.block().kind(), cut.span(s)))
                .toList();
        Page page = Page.of(grammar.cut(document, afterTheBeginning(document.text(), section, few)), grammar);
        finders.forEach(p -> p.run(page));
        return !page.layer("finding").isEmpty() || !page.layer("silence").isEmpty();
    }

    /** The first sentence of a section may be its headline; so that no other is taken for it, one character of it goes before. */
    private static List<Block> afterTheBeginning(String text, List<Block> section, List<Block> few) {
        int end = few.get(0).span().start();
        for (Block block : section) {
            for (int i = block.span().start(); i < Math.min(end, block.span().end()); i++) {
                if (!Character.isWhitespace(text.charAt(i)) && !Character.isSpaceChar(text.charAt(i))) {
                    List<Block> all = new ArrayList<>();
                    all.add(new Block(block.kind(), new Span(i, i + 1)));
                    all.addAll(few);
                    return all;
                }
            }
        }
        return few;
    }
}
