package org.onrecord.ledger;

import java.time.Instant;
import org.onrecord.model.Article;

/**
 * One line of a list of documents.
 *
 * @param article its id is the ledger's ({@code d-…})
 * @param input the id that the input gave
 * @param version the one that stands, from 1
 * @param recorded when that version was recorded
 * @param claims how many stand
 */
public record DocumentCard(Article article, String input, int version, Instant recorded, int claims) {}
