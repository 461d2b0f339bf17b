package org.onrecord.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Page;

/** Which places are said to lie in which: "Paletwa, Chin state", "a village in the Leilek district of Batken region". */
final class Holders {

    private final Page page;
    private final List<Candidate> places;
    private final int[] holderOf;

    Holders(Page page, List<Candidate> places) {
        this.page = page;
        this.places = places;
        this.holderOf = new int[places.size()];
        for (int i = 0; i < places.size(); i++) {
            holderOf[i] = i + 1 < places.size() && holds(places.get(i), places.get(i + 1)) ? i + 1 : -1;
        }
    }

    private boolean holds(Candidate inner, Candidate outer) {
        int gap = outer.from() - inner.to();
        if (gap < 1
                || gap > 3
                || page.text().sentenceAt(inner.from()) != page.text().sentenceAt(outer.from())) {
            return false;
        }
        String first = page.text().word(inner.to());
        boolean comma = first.equals(",") && gap == 1;
        boolean joined = (first.equals("in") || first.equals("of"))
                || first.equals(",") && page.text().word(inner.to() + 1).equals("in");
        return (comma || joined) && rank(outer) > rank(inner);
    }

    private static int rank(Candidate candidate) {
        if (candidate.kind().isPresent()) {
            return candidate.kind().get().ordinal();
        }
        return candidate.bearers().stream()
                .mapToInt(e -> e.kind().ordinal())
                .max()
                .orElse(0);
    }

    /** The place that number {@code i} must be, for one of the name before it lies there: not the country, in "Atlanta, Georgia". */
    Optional<Entry> fitting(int i) {
        return isHolder(i)
                ? places.get(i).bearers().stream()
                        .filter(h -> places.get(i - 1).bearers().stream().anyMatch(h::holds))
                        .findFirst()
                : Optional.empty();
    }

    /** True where number {@code i} holds the one before it. */
    boolean isHolder(int i) {
        return i > 0 && holderOf[i - 1] == i;
    }

    /** The names that hold number {@code i}, the finest first. */
    List<String> names(int i) {
        List<String> names = new ArrayList<>();
        for (int next = holderOf[i]; next >= 0; next = holderOf[next]) {
            names.add(
                    page.text().words(places.get(next).from(), places.get(next).to()));
        }
        return names;
    }

    /**
     * The finest place that holds number {@code i} and that a gazetteer knows: of several of its name the one in which a place of the name that
     * is held lies, else the widest.
     */
    Optional<Entry> known(int i) {
        for (int next = holderOf[i]; next >= 0; next = holderOf[next]) {
            Candidate holder = places.get(next);
            Optional<Entry> fitting = holder.bearers().stream()
                    .filter(h -> places.get(i).bearers().stream().anyMatch(h::holds))
                    .findFirst();
            if (fitting.isPresent()) {
                return fitting;
            }
            Optional<Entry> widest =
                    holder.bearers().stream().max((a, b) -> a.kind().compareTo(b.kind()));
            if (widest.isPresent()) {
                return widest;
            }
        }
        return Optional.empty();
    }
}
