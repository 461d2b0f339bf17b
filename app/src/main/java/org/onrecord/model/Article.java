package org.onrecord.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * What later stages need of a document: its card, without the text.
 *
 * @param known the day from which its claims are known: published, else captured, else recorded
 * @param sketch for finding reprints
 */
public record Article(
        String id,
        Optional<String> url,
        Optional<String> publisher,
        Optional<String> title,
        Optional<LocalDate> published,
        LocalDate known,
        Language language,
        String sha256,
        Sketch sketch) {

    /**
     * By what articles are, not by ids that a ledger gave them: day, address, text. The same articles stand in the same order under any
     * ids and in any order of arrival.
     */
    public static final Comparator<Article> BY_CONTENT = Comparator.comparing(Article::known)
            .thenComparing(a -> a.url().orElse(""))
            .thenComparing(Article::sha256)
            .thenComparing(a -> a.publisher().orElse(""))
            .thenComparing(a -> a.title().orElse(""))
            .thenComparing(Article::id);

    /** The card of {@code document}, known from its day of publication, else of capture, else from {@code otherwise}. */
    public static Article of(Document document, LocalDate otherwise) {
        LocalDate known = document.published()
                .or(() -> document.retrieved().map(t -> LocalDate.ofInstant(t, java.time.ZoneOffset.UTC)))
                .orElse(otherwise);
        return new Article(
                document.id(),
                document.url(),
                document.publisher(),
                document.title(),
                document.published(),
                known,
                document.language(),
                document.sha256(),
                document.sketch());
    }
}
