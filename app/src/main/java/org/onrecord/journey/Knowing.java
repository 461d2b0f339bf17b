package org.onrecord.journey;

import java.time.LocalDate;
import java.util.List;
import org.onrecord.model.Article;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Extraction;
import org.onrecord.model.KnownClaim;

/** From claims read to claims known: with their article, their words and, for one article alone, names that are unique in the output. */
final class Knowing {

    /** For an article without any date; it orders nothing, since no other article is at hand. */
    private static final LocalDate UNDATED = LocalDate.EPOCH;

    private Knowing() {}

    /** The claims of {@code extraction}, their incidents named {@code <document id>#<label>}. */
    static Extraction named(Extraction extraction) {
        String document = extraction.document().id();
        List<Claim> claims = extraction.claims().stream()
                .map(c -> c.withIds(c.id(), c.partOf(), c.sameAs(), document + "#" + c.incident()))
                .toList();
        return new Extraction(extraction.document(), claims, extraction.mentions(), extraction.engine());
    }

    static List<KnownClaim> of(Extraction extraction) {
        Document document = extraction.document();
        Article article = Article.of(document, UNDATED);
        return extraction.claims().stream()
                .map(c -> new KnownClaim(c, article, document.words(c.evidence())))
                .toList();
    }
}
