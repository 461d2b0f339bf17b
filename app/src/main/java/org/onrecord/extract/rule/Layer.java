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
    /** By token, shared with other layers: this one's bit tells that a mark begins there. */
    private final int[] laid;

    private final int bit;

    /** A layer that no pattern asks for. */
    public Layer() {
        this(new int[0], 0);
    }

    /** @param number of the layer, its bit in {@code laid} */
    Layer(int[] laid, int number) {
        this.laid = laid;
        this.bit = 1 << number;
    }

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
        lay(from);
    }

    private void lay(int token) {
        if (token < laid.length) {
            laid[token] |= bit;
        }
    }

    private void lift(int token) {
        if (token < laid.length) {
            laid[token] &= ~bit;
        }
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
        if (marks.isEmpty()) {
            return List.of();
        }
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
        return startsAt(at) ? within(at, at + 1) : List.of();
    }

    /** Takes out those of the marks that begin at or after {@code from} and before {@code to} for which {@code unwanted} holds. */
    public void removeWithin(int from, int to, Predicate<Mark<T>> unwanted) {
        List<Mark<T>> here = within(from, to);
        if (here.isEmpty()) {
            return;
        }
        here.forEach(m -> lift(m.from()));
        here.removeIf(unwanted);
        within(from, to).forEach(m -> lay(m.from()));
    }

    /** Takes out the marks for which {@code unwanted} holds. */
    public void removeIf(Predicate<Mark<T>> unwanted) {
        marks.forEach(m -> lift(m.from()));
        marks.removeIf(unwanted);
        marks.forEach(m -> lay(m.from()));
    }

    /** True where a mark begins at token {@code at}. */
    public boolean startsAt(int at) {
        if (marks.isEmpty()) {
            return false;
        }
        if (at < laid.length) {
            return (laid[at] & bit) != 0;
        }
        int first = firstFrom(at);
        return first < marks.size() && marks.get(first).from() == at;
    }

    public boolean isEmpty() {
        return marks.isEmpty();
    }

    int size() {
        return marks.size();
    }

    Mark<T> get(int n) {
        return marks.get(n);
    }

    /** The first mark that begins at or after {@code token}; {@link #size()} where none does. */
    int firstFrom(int token) {
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
