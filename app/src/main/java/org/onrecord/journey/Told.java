package org.onrecord.journey;

import java.util.List;
import org.onrecord.model.KnownClaim;
import org.onrecord.publish.ArticleSheet;

/** What one article says: its sheet, and its claims with their words. */
public record Told(ArticleSheet sheet, List<KnownClaim> claims) {

    public Told {
        claims = List.copyOf(claims);
    }
}
