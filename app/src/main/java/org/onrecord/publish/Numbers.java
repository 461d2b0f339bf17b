package org.onrecord.publish;

import java.util.Locale;
import java.util.OptionalLong;
import org.onrecord.model.Estimate;
import org.onrecord.model.Figure;

/** How numbers of people are written for people: bounds are never rounded and an open end is shown as open. */
public final class Numbers {

    private Numbers() {}

    /** "14", "14 or more", "up to 20", "10 to 12", "about 30", "no number (dozens)". */
    public static String bounds(Figure figure) {
        if (figure instanceof Figure.Exactly f) {
            return count(f.count());
        } else if (figure instanceof Figure.AtLeast f) {
            return count(f.count()) + " or more";
        } else if (figure instanceof Figure.AtMost f) {
            return "up to " + count(f.count());
        } else if (figure instanceof Figure.Between f) {
            return count(f.from()) + " to " + count(f.to());
        } else if (figure instanceof Figure.About f) {
            return "about " + count(f.count());
        } else if (figure instanceof Figure.Vague f) {
            return "no number (" + f.term() + ")";
        }
        throw new IllegalStateException("a figure of a new kind: " + figure);
    }

    /** Thousands are parted by commas: "1,200". */
    public static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** "?" where there is none. */
    public static String count(OptionalLong count) {
        return count.isPresent() ? count(count.getAsLong()) : "?";
    }

    /** "63 to 89, best 89", "14 or more", "7", "no figure". */
    public static String estimate(Estimate e) {
        String range;
        if (e.low().isEmpty() && e.high().isEmpty()) {
            return e.best().isPresent() ? count(e.best()) : "no figure";
        } else if (e.open() || e.high().isEmpty()) {
            range = count(e.low().isPresent() ? e.low() : e.high()) + " or more";
        } else if (e.low().isEmpty()) {
            range = "up to " + count(e.high());
        } else if (e.low().equals(e.high())) {
            return count(e.low());
        } else {
            range = count(e.low()) + " to " + count(e.high());
        }
        boolean told = e.best().isPresent() && !(e.open() && e.best().equals(e.low()));
        return told ? range + ", best " + count(e.best()) : range;
    }
}
