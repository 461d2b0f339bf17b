package org.onrecord.publish;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Mentions;

/**
 * All that is told of one article: what one line of the contract holds.
 *
 * @param incidents those that its claims speak of, most prominent first
 * @param mentions empty unless asked for
 * @param engine what read the claims; empty where several did
 */
public record ArticleSheet(
        Document document,
        List<Claim> claims,
        List<IncidentSheet> incidents,
        Optional<Mentions> mentions,
        Optional<Engine> engine) {

    public ArticleSheet {
        claims = List.copyOf(claims);
        incidents = List.copyOf(incidents);
    }

    /** The sheet of a fresh extraction. */
    public static ArticleSheet of(Extraction extraction, List<IncidentSheet> incidents, boolean mentions) {
        return new ArticleSheet(
                extraction.document(),
                extraction.claims(),
                incidents,
                mentions ? Optional.of(extraction.mentions()) : Optional.empty(),
                Optional.of(extraction.engine()));
    }
}
