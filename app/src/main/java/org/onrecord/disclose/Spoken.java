package org.onrecord.disclose;

import java.time.LocalDate;
import java.util.Comparator;
import org.onrecord.model.Cited;
import org.onrecord.model.KnownClaim;

/** The day on which a claim was spoken: stated, else published, which is the latest it can have been. */
final class Spoken {

    /** By that day, then by the day it became known, then by place in the text. */
    static final Comparator<KnownClaim> ORDER =
            Comparator.comparing(Spoken::day).thenComparing(KnownClaim.BY_CONTENT);

    private Spoken() {}

    static LocalDate day(KnownClaim k) {
        return k.claim().stated().map(Cited::value).orElse(k.article().known());
    }
}
