package org.onrecord.ledger;

import java.time.Instant;
import org.onrecord.model.Article;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;

/**
 * A document as the ledger holds it.
 *
 * @param id in this ledger ({@code d-…}); the input's id is {@code document.id()}
 * @param version from 1
 * @param recorded when this version was recorded
 * @param actor who recorded it
 * @param engine what read the claims that stand now
 */
public record StoredDocument(
        String id, int version, Article article, Document document, Instant recorded, String actor, Engine engine) {}
