package org.onrecord.read.known;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Language;

/**
 * What an input tells of its article beside the page itself.
 *
 * @param dated false where it tells a day of publication that cannot be understood: then no other is guessed
 */
public record Told(
        Optional<String> id,
        Optional<String> url,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> published,
        boolean dated,
        Optional<Language> language) {

    public static final Told NOTHING = new Told(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Optional.empty());
}
