package org.onrecord.extract.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.onrecord.model.Days;

/** Which part of a stretch is meant. Of a month: early is the 1st to 10th, mid the 11th to 20th, late the 21st to its end. */
enum Edge {
    EARLY,
    MID,
    LATE,
    HALF1,
    HALF2,
    BEFORE,
    AFTER;

    /**
     * @param now the day from which "earlier" and "later" look; outside the stretch it changes nothing
     */
    Days of(Period period, LocalDate now) {
        Days whole = period.days();
        if (period.grain() == Grain.DAY || period.grain() == Grain.WEEKEND) {
            return whole;
        }
        return switch (this) {
            case EARLY -> third(period, 0);
            case MID -> third(period, 1);
            case LATE -> third(period, 2);
            case HALF1 -> new Days(whole.from(), half(whole));
            case HALF2 -> new Days(half(whole).plusDays(1), whole.to());
            case BEFORE -> whole.contains(now) ? new Days(whole.from(), now) : whole;
            case AFTER -> whole.contains(now) ? new Days(now, whole.to()) : whole;
        };
    }

    private static LocalDate half(Days whole) {
        return whole.from().plusDays(whole.length() / 2 - 1);
    }

    private static Days third(Period period, int n) {
        Days whole = period.days();
        if (period.grain() == Grain.MONTH) {
            LocalDate first = period.start();
            return n == 0
                    ? new Days(first, first.plusDays(9))
                    : n == 1
                            ? new Days(first.plusDays(10), first.plusDays(19))
                            : new Days(first.plusDays(20), whole.to());
        }
        if (period.grain() == Grain.YEAR) {
            LocalDate first = period.start().plusMonths(4L * n);
            return new Days(first, first.plusMonths(4).minusDays(1));
        }
        long days = ChronoUnit.DAYS.between(whole.from(), whole.to()) + 1;
        return new Days(
                whole.from().plusDays(days * n / 3),
                whole.from().plusDays(Math.max(days * n / 3, days * (n + 1) / 3 - 1)));
    }
}
