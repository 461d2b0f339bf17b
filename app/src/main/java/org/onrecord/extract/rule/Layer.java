package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What one pass found in a text, by the tokens it covers: kept in order of start, the longer first. */
public final class Layer<T> {

    /** A value over the tokens {@code from} (inclusive) to {@code to} (exclusive). */
    public record Mark<T>(int from, int to, T value) {

        public boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }

        public boolean holds(int token) {
            return from <= token && token < to;
        }
    }

    private final List<Mark<T>> marks = new ArrayList<>();

    public void add(int from, int to, T value) {
        int at = marks.size();
        if (at > 0 && isAfter(marks.get(at - 1), from, to)) {
            int low = firstFrom(from);
            while (low < at && !isAfter(marks.get(low), from, to)) {
                low++;
            }
            at = low;
        }
        marks.add(at, new Mark<>(from, to, value));
    }

    private static boolean isAfter(Mark<?> mark, int from, int to) {
        return mark.from() > from || mark.from() == from && mark.to() < to;
    }

    /** All marks, in order. */
    public List<Mark<T>> all() {
        return marks;
    }

    /** Marks that begin at or after token {@code from} and before {@code to}, in order. */
    public List<Mark<T>> within(int from, int to) {
        List<Mark<T>> all = all();
        int first = firstFrom(from);
        int last = first;
        while (last < all.size() && all.get(last).from() < to) {
            last++;
        }
        return all.subList(first, last);
    }

    /** Marks that begin at token {@code at}, the longest first. */
    public List<Mark<T>> at(int at) {
        return within(at, at + 1);
    }

    /** Takes out those of the marks that begin at or after {@code from} and before {@code to} for which {@code unwanted} holds. */
    public void removeWithin(int from, int to, Predicate<Mark<T>> unwanted) {
        within(from, to).removeIf(unwanted);
    }

    /** Takes out the marks for which {@code unwanted} holds. */
    public void removeIf(Predicate<Mark<T>> unwanted) {
        marks.removeIf(unwanted);
    }

    /** True where a mark begins at token {@code at}. */
    public boolean startsAt(int at) {
        if (marks.isEmpty()) {
            return false;
        }
        int first = firstFrom(at);
        return first < marks.size() && marks.get(first).from() == at;
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    private int firstFrom(int token) {
        List<Mark<T>> all = all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
