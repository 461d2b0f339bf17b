package org.onrecord.read;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Language;

/**
 * What the person who runs the reading tells beside the inputs.
 *
 * @param published the day of publication of every document that tells none itself
 * @param format how all inputs are written; found by name and content where not given
 * @param maxText the longest text of one article in UTF-16 code units, 1..2^30; a longer one is refused
 * @param language of every document that tells none itself; found where not given
 */
public record ReadOptions(
        Optional<LocalDate> published, Optional<Format> format, long maxText, Optional<Language> language) {

    /** Nothing given; at most 32 Mi code units an article. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(Optional.empty(), Optional.empty(), 32L << 20, Optional.empty());

    public ReadOptions {
        if (maxText < 1 || maxText > 1L << 30) {
            throw new IllegalArgumentException("the longest text is 1..2^30 code units, not " + maxText);
        }
    }

    public ReadOptions withPublished(LocalDate day) {
        return new ReadOptions(Optional.of(day), format, maxText, language);
    }

    public ReadOptions withFormat(Format given) {
        return new ReadOptions(published, Optional.of(given), maxText, language);
    }

    public ReadOptions withMaxText(long units) {
        return new ReadOptions(published, format, units, language);
    }

    public ReadOptions withLanguage(Language given) {
        return new ReadOptions(published, format, maxText, Optional.of(given));
    }

    /** The longest input of one article in bytes: two a code unit, and one MiB for what stands beside the text. */
    long maxBytes() {
        return 2 * maxText + (1 << 20);
    }
}
