package org.onrecord.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.time.Expression.Anchor;
import org.onrecord.extract.time.Expression.Turn;

/** What a passage tells of its own time: whether it looks ahead, and whether it reports days near its publication or narrates the past. */
final class Clues {

    /** Phrases before and after that are weighed. */
    private static final int REACH = 40;

    /** One word of today weighs as much as so many dates of other years. */
    private static final int REPORT = 3;

    /** So many dates of other years at least make a narrative. */
    private static final int NARRATIVE = 2;

    private Clues() {}

    /** The last clue before token {@code at} in its sentence, else the first after it. */
    static Tense tense(Page page, Sentence sentence, int at) {
        for (int i = at - 1; i >= sentence.from(); i--) {
            Tense tense = clue(page, i);
            if (tense != null) {
                return tense;
            }
        }
        for (int i = at + 1; i < sentence.to(); i++) {
            Tense tense = clue(page, i);
            if (tense != null) {
                return tense;
            }
        }
        return Tense.UNKNOWN;
    }

    private static @Nullable Tense clue(Page page, int i) {
        if (page.has(i, "time-ahead")) {
            return Tense.AHEAD;
        }
        if (page.has(i, "time-behind")) {
            return Tense.BEHIND;
        }
        return page.has(i, "time-saying") ? Tense.UNKNOWN : null;
    }

    /** True where the phrases around number {@code i} tell of years long before the day of publication, and none of today. */
    static boolean narrative(List<Phrase> phrases, int i, Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return true;
        }
        int old = 0;
        int near = 0;
        for (int n = Math.max(0, i - REACH); n < Math.min(phrases.size(), i + REACH + 1); n++) {
            Expression base = phrases.get(n).base();
            if (base instanceof Expression.CalendarDate date && date.year().isPresent()) {
                int distance = Math.abs(date.year().getAsInt() - published.get().getYear());
                old += distance > 1 ? 1 : 0;
                near += distance == 0 ? 1 : 0;
            } else if (isReport(base)) {
                near++;
            }
        }
        return old >= NARRATIVE && old > REPORT * near;
    }

    private static boolean isReport(Expression base) {
        return base instanceof Expression.Weekday weekday && weekday.turn() != Turn.STORY
                || base instanceof Expression.Shifted shifted && shifted.anchor() == Anchor.SPEECH
                || base instanceof Expression.PartOfDay part && part.anchor() == Anchor.SPEECH
                || base instanceof Expression.Overnight;
    }
}
