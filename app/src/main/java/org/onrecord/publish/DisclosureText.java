package org.onrecord.publish;

import org.onrecord.model.Disclosure;

/** Tells a disclosure, or that there is none, in one line. */
public record DisclosureText(Ink ink) {

    /** "Russia disclosed killed after 27 days, on 2023-06-28 (some of the people only)". */
    public String of(Disclosure d) {
        String side = Words.clean(d.side());
        if (d.first().isEmpty()) {
            return side + ": " + d.outcome().code() + " " + ink.alarm("undisclosed") + " since " + d.happened();
        }
        StringBuilder s = new StringBuilder(side);
        s.append(" disclosed ")
                .append(d.outcome().code())
                .append(' ')
                .append(ink.figure(days(d.lagDays().getAsLong())));
        s.append(d.atTheLatest() ? ", by " : ", on ").append(d.first().get());
        if (d.partial()) {
            s.append(ink.care(" (some of the people only)"));
        }
        return s.toString();
    }

    private static String days(long lag) {
        return lag == 0 ? "the same day" : lag == 1 ? "after 1 day" : "after " + Numbers.count(lag) + " days";
    }
}
