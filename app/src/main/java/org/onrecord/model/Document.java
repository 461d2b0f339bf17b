package org.onrecord.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One captured version of an article; immutable.
 *
 * @param id the input's id where it has one, else the SHA-256 of the text
 * @param key what makes two captures versions of one article: the input's id, else its canonical address, else publisher, day and path
 * @param url the address as given
 * @param publisher by name, else by host
 * @param title as metadata; where it stands in the text it is a block too
 * @param published the day of publication, where told
 * @param retrieved when it was captured, where known
 * @param language found or given
 * @param text what was read; every span of a claim points into it
 * @param blocks in order, not overlapping; empty where the text has no known structure
 * @param links of the page
 * @param source from text offsets back to the bytes of the capture
 * @param sketch for finding reprints
 * @param capture the bytes it was read from, where they are at hand
 * @param plain true where the input was already plain text, so that the text need not be handed back with the result
 */
public record Document(
        String id,
        String key,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        Optional<Instant> retrieved,
        Language language,
        String text,
        String sha256,
        List<Block> blocks,
        List<Hyperlink> links,
        SourceMap source,
        Optional<Capture> capture,
        Sketch sketch,
        boolean plain) {

    public Document {
        if (id.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException("a document has an id and a key");
        }
        Objects.requireNonNull(text, "text");
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        int end = 0;
        for (Block block : blocks) {
            if (block.span().start() < end || block.span().end() > text.length()) {
                throw new IllegalArgumentException(
                        "blocks stand in order inside the text, not at " + block.span() + " after " + end);
            }
            end = block.span().end();
        }
    }

    /** The words at {@code span}. */
    public String words(Span span) {
        return span.in(text);
    }

    /** A document of nothing but a text: for tests and callers that have no more. */
    public static Document ofText(String id, String text, Language language, Optional<LocalDate> published) {
        return new Document(
                id,
                "id:" + id,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                Optional.empty(),
                language,
                text,
                Sha256.of(text),
                List.of(),
                List.of(),
                SourceMap.NONE,
                Optional.empty(),
                Sketch.EMPTY,
                true);
    }
}
