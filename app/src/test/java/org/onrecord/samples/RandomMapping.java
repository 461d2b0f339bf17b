package org.onrecord.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;

/** Draws a mapping: other days with other gaps, other numbers, other names, all in their old order. */
final class RandomMapping {
    /** Invented, and borne by men and women alike, so that no pronoun goes wrong. */
    private static final List<String> INVENTED = List.of(
            "Robin Aldane",
            "Sascha Velmont",
            "Noa Ferring",
            "Toni Brackwell",
            "Kim Torvald",
            "Alexis Marrow",
            "Jules Okander",
            "Dana Whitlock",
            "Sam Orrin",
            "Charlie Vantongen",
            "Andrea Solheim",
            "Micah Dunsany");

    private final RandomGenerator random;
    private final Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
    private final Map<String, SortedSet<Long>> numbers = new TreeMap<>();
    private final SortedSet<String> names = new TreeSet<>();

    RandomMapping(List<Sample> samples, RandomGenerator random) {
        this.random = random;
        samples.forEach(this::collect);
    }

    Mapping draw() {
        Map<String, Map<LocalDate, LocalDate>> newDays = new TreeMap<>();
        days.forEach((story, old) -> newDays.put(story, drawDays(old)));
        Map<String, Map<Long, Long>> newNumbers = new TreeMap<>();
        numbers.forEach((story, old) -> newNumbers.put(story, drawNumbers(old)));
        return new Mapping(newDays, newNumbers, drawNames());
    }

    Mapping identity() {
        Map<String, Map<LocalDate, LocalDate>> sameDays = new TreeMap<>();
        days.forEach((story, old) -> sameDays.put(story, same(old)));
        Map<String, Map<Long, Long>> sameNumbers = new TreeMap<>();
        numbers.forEach((story, old) -> sameNumbers.put(story, same(old)));
        return new Mapping(sameDays, sameNumbers, same(names));
    }

    private void collect(Sample sample) {
        SortedSet<LocalDate> ofCase = days.computeIfAbsent(sample.story(), story -> new TreeSet<>());
        SortedSet<Long> counts = numbers.computeIfAbsent(sample.story(), story -> new TreeSet<>());
        ofCase.add(sample.published());
        for (SampleToken token : sample.tokens()) {
            if (token instanceof SampleToken.DateToken date) {
                ofCase.add(date.value());
            } else if (token instanceof SampleToken.DaysToken lag) {
                ofCase.addAll(List.of(lag.from(), lag.to()));
            } else if (token instanceof SampleToken.NumberToken number) {
                counts.add(number.value());
            } else if (token instanceof SampleToken.NameToken name) {
                names.add(name.value());
            }
        }
    }

    /** The first day moves by up to 900 days, mostly back, so that no dispatch comes from the future; every gap changes. */
    private Map<LocalDate, LocalDate> drawDays(SortedSet<LocalDate> old) {
        Map<LocalDate, LocalDate> drawn = new LinkedHashMap<>();
        LocalDate before = old.first();
        LocalDate now = before.minusDays(random.nextInt(-200, 901));
        for (LocalDate day : old) {
            long gap = ChronoUnit.DAYS.between(before, day);
            now = now.plusDays(gap == 0 ? 0 : otherGap(gap));
            drawn.put(day, now);
            before = day;
        }
        boolean strangers = drawn.values().stream().noneMatch(old::contains);
        return strangers ? drawn : drawDays(old);
    }

    private long otherGap(long gap) {
        long other = random.nextLong((gap + 1) / 2, 2 * gap + 4);
        return other == gap ? gap + 1 : other;
    }

    /** Numbers grow or shrink together by a common factor with some noise; none is one that was there before. */
    private Map<Long, Long> drawNumbers(SortedSet<Long> old) {
        Map<Long, Long> drawn = new LinkedHashMap<>();
        double factor = random.nextDouble(0.6, 1.9);
        long last = 1;
        for (long number : old) {
            long wanted = Math.round(number * factor * random.nextDouble(0.9, 1.1));
            last = Math.max(last + 1, wanted);
            while (old.contains(last)) {
                last++;
            }
            drawn.put(number, last);
        }
        return drawn;
    }

    private Map<String, String> drawNames() {
        List<String> invented = new ArrayList<>(INVENTED);
        for (int i = invented.size() - 1; i > 0; i--) {
            Collections.swap(invented, i, random.nextInt(i + 1));
        }
        Map<String, String> drawn = new LinkedHashMap<>();
        for (String name : names) {
            drawn.put(name, invented.get(drawn.size()));
        }
        return drawn;
    }

    private static <T> Map<T, T> same(SortedSet<T> values) {
        Map<T, T> same = new LinkedHashMap<>();
        values.forEach(value -> same.put(value, value));
        return same;
    }
}
