package org.onrecord.extract;

import java.util.List;
import org.onrecord.extract.claim.ClaimPass;
import org.onrecord.extract.claim.OutcomePass;
import org.onrecord.extract.claim.PartsPass;
import org.onrecord.extract.claim.SilencePass;
import org.onrecord.extract.figure.CountPass;
import org.onrecord.extract.figure.NumberPass;
import org.onrecord.extract.figure.PeoplePass;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Language;
import org.onrecord.model.Mentions;

/** Makes the extractors that the program brings with it. */
public final class Extractors {

    private Extractors() {}

    /** Our own engine, for every language that has rules; documents in others come back without claims. */
    public static Extractor builtIn() {
        Grammar en = Grammar.load(Language.EN);
        List<Pass> passes = List.of(
                new NumberPass(),
                new CountPass(en.rules("counts")),
                new PeoplePass(),
                new OutcomePass(en.rules("outcomes")),
                new PartsPass(en.rules("parts")),
                new SilencePass(en.rules("silences")));
        return new Extractor() {
            @Override
            public Extraction extract(Document document, boolean mentions) {
                Page page = Page.of(document, en);
                passes.forEach(p -> p.run(page));
                return new Extraction(document, new ClaimPass().claims(page), Mentions.NONE, engine());
            }

            @Override
            public Engine engine() {
                return new Engine("onrecord", "0.1.0", en.fingerprint().substring(0, 12));
            }
        };
    }
}
