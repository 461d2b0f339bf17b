package org.onrecord.extract.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.onrecord.extract.time.Expression.Anchor;
import org.onrecord.extract.time.Expression.Turn;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions.TimeKind;

/**
 * Finds the calendar unit that an expression means, phrase by phrase in the order of the text. Without a day of publication, expressions
 * that need one keep an unknown value and no days.
 */
final class Resolver {

    private static final int LONG_GONE = -9_999;

    private final Story story;

    Resolver(Story story) {
        this.story = story;
    }

    /**
     * @param tense whether the sentence speaks of what is to come
     * @param narrative true where dates without a year belong to the story's year, not to the year of publication
     */
    Resolved resolve(Phrase phrase, Tense tense, boolean narrative) {
        Expression base = phrase.base();
        if (base instanceof Expression.Reference reference) {
            return Resolved.unknown(TimeKind.DATE, reference.value());
        }
        if (base instanceof Expression.Lasting lasting) {
            return Resolved.unknown(TimeKind.DURATION, lasting.value());
        }
        if (base instanceof Expression.Repeated repeated) {
            return Resolved.unknown(TimeKind.SET, repeated.value());
        }
        if (base instanceof Expression.AnyPartOfDay part) {
            return Resolved.unknown(TimeKind.TIME, "XXXX-XX-XXT" + part.code());
        }
        if (base instanceof Expression.Window window) {
            return new Resolved(TimeKind.DURATION, window.value(), upTo(window.sign(), window.days()));
        }
        if (base instanceof Expression.Recent recent) {
            return new Resolved(TimeKind.DATE, "PAST_REF", upTo(-1, recent.days()));
        }
        if (base instanceof Expression.PartOfDay part) {
            return partOfDay(part);
        }
        if (base instanceof Expression.Overnight) {
            return story.published()
                    .map(p -> new Resolved(TimeKind.TIME, p + "TNI", Optional.of(new Days(p.minusDays(1), p))))
                    .orElse(Resolved.unknown(TimeKind.TIME, "XXXX-XX-XXTNI"));
        }
        if (base instanceof Expression.Clock clock) {
            return story.day()
                    .map(d -> new Resolved(TimeKind.TIME, d + "T" + clock.time(), Optional.of(Days.of(d))))
                    .orElse(Resolved.unknown(TimeKind.TIME, "XXXX-XX-XXT" + clock.time()));
        }
        boolean deictic = base instanceof Expression.Shifted shifted && shifted.anchor() == Anchor.SPEECH;
        if (narrative && deictic && !phrase.attribute("day").isEmpty()) {
            return Resolved.unknown(TimeKind.DATE, "PRESENT_REF"); // a historian's today
        }
        return period(base, tense, narrative)
                .map(p -> dressed(phrase, p, tense, !(narrative && deictic)))
                .orElseGet(() -> Resolved.unknown(TimeKind.DATE, Unresolved.value(base)));
    }

    private Optional<Days> upTo(int sign, int days) {
        return story.published().map(p -> sign < 0 ? new Days(p.minusDays(days), p) : new Days(p, p.plusDays(days)));
    }

    private Resolved partOfDay(Expression.PartOfDay part) {
        Optional<LocalDate> anchor = part.anchor() == Anchor.SPEECH ? story.published() : story.day();
        return anchor.map(a -> a.plusDays(part.n()))
                .map(d -> {
                    story.moveTo(new Period(Grain.DAY, d));
                    return new Resolved(TimeKind.TIME, d + "T" + part.code(), Optional.of(Days.of(d)));
                })
                .orElseGet(() -> Resolved.unknown(TimeKind.TIME, "XXXX-XX-XXT" + part.code()));
    }

    /** The unit with its edge, part of the day and clock time; moves the story on. */
    private Resolved dressed(Phrase phrase, Period named, Tense tense, boolean moves) {
        Period period = phrase.shift() == 0 ? named : named.plus(phrase.shift());
        boolean rough = phrase.edge().isPresent() && period.grain() != Grain.DAY;
        Days days =
                lastDay(phrase, period).orElseGet(() -> rough ? edge(phrase, period) : notAhead(phrase, period, tense));
        if (moves) {
            story.moveTo(period);
        }
        String value = period.value();
        if (phrase.overnight()) {
            return new Resolved(
                    TimeKind.TIME,
                    value + "TNI",
                    Optional.of(new Days(days.from().minusDays(1), days.to())));
        }
        if (phrase.clock().isPresent()) {
            return new Resolved(TimeKind.TIME, value + "T" + phrase.clock().orElseThrow(), Optional.of(days));
        }
        if (phrase.part().isPresent()) {
            return new Resolved(TimeKind.TIME, value + "T" + phrase.part().orElseThrow(), Optional.of(days));
        }
        return new Resolved(TimeKind.DATE, value, Optional.of(days));
    }

    private Days edge(Phrase phrase, Period period) {
        boolean deictic = phrase.base() instanceof Expression.Shifted shifted && shifted.anchor() == Anchor.SPEECH;
        Optional<LocalDate> now = deictic ? story.published() : story.day();
        return phrase.edge().orElseThrow().of(period, now.orElse(period.start()));
    }

    private static Optional<Days> lastDay(Phrase phrase, Period period) {
        if (phrase.base() instanceof Expression.CalendarDate date
                && date.lastDay().isPresent()) {
            LocalDate last = period.start()
                    .plusDays(date.lastDay().getAsInt() - (long) period.start().getDayOfMonth());
            return last.isBefore(period.start()) ? Optional.empty() : Optional.of(new Days(period.start(), last));
        }
        return Optional.empty();
    }

    /** A stretch that is still running ends, for what is told, with the day of publication; a year named by its number stays whole. */
    private Days notAhead(Phrase phrase, Period period, Tense tense) {
        Days whole = period.days();
        boolean yearByNumber = phrase.base() instanceof Expression.CalendarDate date
                && date.month().isEmpty();
        Optional<LocalDate> published = story.published();
        if (tense == Tense.AHEAD || yearByNumber || published.isEmpty() || !whole.contains(published.get())) {
            return whole;
        }
        return new Days(whole.from(), published.get());
    }

    private Optional<Period> period(Expression base, Tense tense, boolean narrative) {
        try {
            return Optional.ofNullable(find(base, tense, narrative));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day in the calendar: 31 June
        }
    }

    private @org.jspecify.annotations.Nullable Period find(Expression base, Tense tense, boolean narrative) {
        if (base instanceof Expression.Shifted shifted) {
            return shifted(shifted, tense);
        }
        if (base instanceof Expression.Years years) {
            return new Period(years.grain(), LocalDate.of(years.first(), 1, 1));
        }
        if (base instanceof Expression.Weekday weekday) {
            return weekday(weekday, tense, narrative);
        }
        if (base instanceof Expression.DayOfMonth day) {
            return story.latest()
                    .filter(p -> p.grain().isFinerThan(Grain.SEASON))
                    .map(p -> new Period(Grain.DAY, p.start().withDayOfMonth(day.day())))
                    .orElse(null);
        }
        if (base instanceof Expression.CalendarDate date) {
            return new Dates(story).find(date, tense, narrative);
        }
        return new Dates(story).recurring(base, tense, narrative);
    }

    private @org.jspecify.annotations.Nullable Period shifted(Expression.Shifted shifted, Tense tense) {
        if (shifted.counted()
                && shifted.grain() == Grain.YEAR
                && Math.abs(shifted.n()) == 1
                && story.quarter().isPresent()) {
            return story.quarter().get().plus(4 * shifted.n());
        }
        if (shifted.anchor() == Anchor.SPEECH) {
            LocalDate now = story.published().orElse(null);
            if (now == null) {
                return null;
            }
            if (shifted.grain() == Grain.WEEKEND) {
                return weekend(now, shifted.n(), tense);
            }
            return shifted.counted()
                    ? Period.of(shifted.grain(), shifted.grain().plus(now, shifted.n()))
                    : Period.of(shifted.grain(), now).plus(shifted.n());
        }
        if (shifted.grain() == Grain.DAY) {
            return story.day()
                    .map(d -> new Period(Grain.DAY, d.plusDays(shifted.n())))
                    .orElse(null);
        }
        return story.latest()
                .map(p -> shifted.counted()
                        ? counted(p, shifted)
                        : Period.of(shifted.grain(), p.start()).plus(shifted.n()))
                .orElse(null);
    }

    /** "Three weeks later" than a day is a week, "two years later" than a month a year. */
    private static Period counted(Period from, Expression.Shifted shifted) {
        return Period.of(shifted.grain(), shifted.grain().plus(from.start(), shifted.n()));
    }

    private static Period weekend(LocalDate now, int n, Tense tense) {
        Period own = Period.of(Grain.WEEKEND, now);
        boolean over = !own.start().isAfter(now);
        if (n == 0) {
            return over || tense == Tense.AHEAD ? own : own.plus(-1);
        }
        return n < 0 ? own.plus(-1) : own;
    }

    private @org.jspecify.annotations.Nullable Period weekday(
            Expression.Weekday weekday, Tense tense, boolean narrative) {
        DayOfWeek day = DayOfWeek.of(weekday.day());
        if (weekday.turn() == Turn.STORY || narrative && weekday.turn() == Turn.BARE) {
            return story.day()
                    .map(d -> new Period(
                            Grain.DAY,
                            d.with(
                                    weekday.turn() == Turn.STORY
                                            ? TemporalAdjusters.next(day)
                                            : TemporalAdjusters.nextOrSame(day))))
                    .orElse(null);
        }
        LocalDate now = story.published().orElse(null);
        if (now == null) {
            return null;
        }
        LocalDate monday = Grain.WEEK.start(now);
        LocalDate found = switch (weekday.turn()) {
            case LAST -> now.with(TemporalAdjusters.previous(day));
            case NEXT -> now.with(TemporalAdjusters.next(day));
            case LAST_WEEK -> monday.plusDays(weekday.day() - 8L);
            case THIS_WEEK -> monday.plusDays(weekday.day() - 1L);
            default ->
                now.with(tense == Tense.AHEAD ? TemporalAdjusters.next(day) : TemporalAdjusters.previousOrSame(day));
        };
        return found.getYear() < LONG_GONE ? null : new Period(Grain.DAY, found);
    }
}
