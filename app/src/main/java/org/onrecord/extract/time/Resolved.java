package org.onrecord.extract.time;

import java.util.Optional;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions.TimeKind;

/** What an expression comes to: a TIMEX3 kind and value, and the days where it names any. */
record Resolved(TimeKind kind, String value, Optional<Days> days) {

    static Resolved unknown(TimeKind kind, String value) {
        return new Resolved(kind, value, Optional.empty());
    }
}
