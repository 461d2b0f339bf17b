package org.onrecord.model;

import java.util.List;

/**
 * What an extractor found in one document.
 *
 * @param claims in the order of their anchors in the text
 * @param mentions empty unless asked for
 */
public record Extraction(Document document, List<Claim> claims, Mentions mentions, Engine engine) {

    public Extraction {
        claims = List.copyOf(claims);
    }
}
