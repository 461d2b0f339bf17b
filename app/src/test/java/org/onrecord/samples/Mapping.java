package org.onrecord.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * What became of every day, number and name. Days and numbers are mapped case by case and keep their order; names are
 * mapped for all cases together.
 */
public final class Mapping {
    private final Map<String, Map<LocalDate, LocalDate>> days;
    private final Map<String, Map<Long, Long>> numbers;
    private final Map<String, String> names;

    Mapping(
            Map<String, Map<LocalDate, LocalDate>> days,
            Map<String, Map<Long, Long>> numbers,
            Map<String, String> names) {
        this.days = Map.copyOf(days);
        this.numbers = Map.copyOf(numbers);
        this.names = Map.copyOf(names);
    }

    /** The day that stands for this one; it must occur in the case. */
    public LocalDate day(String story, LocalDate day) {
        return get(get(days, story), day);
    }

    /** The lag in days between the days that stand for these two. */
    public long lag(String story, LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(day(story, from), day(story, to));
    }

    /** The number that stands for this one; zero and one stay, any other must occur in the case. */
    public long number(String story, long number) {
        return number <= 1 ? number : get(get(numbers, story), number);
    }

    /** The full name that stands for this full name; anything that is no name of an official stays. */
    public String name(String name) {
        return names.getOrDefault(name, name);
    }

    static String family(String name) {
        return name.substring(name.indexOf(' ') + 1);
    }

    private static <K, V> V get(Map<K, V> map, K key) {
        V value = map.get(key);
        if (value == null) {
            throw new IllegalArgumentException("not in the samples: " + key);
        }
        return value;
    }
}
