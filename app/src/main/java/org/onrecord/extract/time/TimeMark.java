package org.onrecord.extract.time;

import java.util.Locale;
import java.util.Optional;
import org.onrecord.extract.rule.Attributed;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions;

/**
 * An expression of time in a text.
 *
 * @param mention what it says by itself
 * @param days the calendar days that it means together with the words around it: "since September" reaches from 1 September to the day of
 *     publication, "from 3 to 7 June" covers all five days for both of its ends. Empty where it names none.
 * @param lead {@code since}, {@code until}, {@code before}, {@code after}, {@code by}, {@code range}, or empty
 * @param dateline true where it only heads the article, and tells nothing of a happening
 */
public record TimeMark(Mentions.Time mention, Optional<Days> days, String lead, boolean dateline)
        implements Attributed {

    /** {@code kind} (date, time, duration, set), {@code days} (yes), {@code lead}, {@code dateline} (yes). */
    @Override
    public String attribute(String key) {
        return switch (key) {
            case "kind" -> mention.kind().name().toLowerCase(Locale.ROOT);
            case "days" -> days.isPresent() ? "yes" : "";
            case "lead" -> lead;
            case "dateline" -> dateline ? "yes" : "";
            default -> "";
        };
    }

    TimeMark with(Optional<Days> newDays, String newLead) {
        return new TimeMark(mention, newDays, newLead, dateline);
    }
}
