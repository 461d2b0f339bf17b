package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.eval.Difference.Sort;

/** Names of places: found, and put where they lie. */
final class PlaceScorer implements Scorer {

    /** The field's usual limit for "right": a hundred miles. */
    private static final double NEAR_KM = 161;

    private final Tally found = new Tally();
    private final List<Double> kilometres = new ArrayList<>();
    private long placedInGold;
    private long near;

    @Override
    public void add(Field article, Field line, Differences differences) {
        String id = article.get("id").text();
        Passage passage = new Passage(article.get("text").text());
        List<Field> names = article.getList("places");
        List<Field> mentions = line.list("places");
        List<Range> ranges = mentions.stream().map(Field::range).toList();
        found.gold += names.size();
        found.predicted += mentions.size();
        Set<Integer> used = new HashSet<>();
        for (Field name : names) {
            Range range = name.range();
            Optional<LatLon> point = LatLon.find(name);
            placedInGold += point.isPresent() ? 1 : 0;
            OptionalInt hit = first(range, ranges, used);
            if (hit.isEmpty()) {
                differences.add(() -> new Difference(Sort.MISSED, id, passage.at(range), passage.around(range)));
                continue;
            }
            used.add(hit.getAsInt());
            found.matched++;
            Optional<LatLon> got = LatLon.find(mentions.get(hit.getAsInt()));
            if (point.isPresent() && got.isPresent()) {
                double km = point.get().kilometresTo(got.get());
                kilometres.add(km);
                if (km <= NEAR_KM) {
                    near++;
                } else {
                    String what = String.format(Locale.ROOT, "%s %.0f km", passage.at(range), km);
                    differences.add(() -> new Difference(Sort.FAR, id, what, passage.around(range)));
                }
            }
        }
    }

    private static OptionalInt first(Range range, List<Range> ranges, Set<Integer> used) {
        for (int i = 0; i < ranges.size(); i++) {
            if (!used.contains(i) && range.overlaps(ranges.get(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public Scores scores() {
        long placed = kilometres.size();
        long comparable = found.predicted - (found.matched - placed);
        Map<String, Measure> scores = new LinkedHashMap<>();
        scores.put("found (span)", found.prf());
        scores.put("end to end (span and within 161 km)", new Prf(near, comparable, placedInGold));
        scores.put(
                "of those placed, within 161 km",
                placed == 0 ? new Share(OptionalDouble.empty()) : new Share(near, placed));
        scores.put("median error, km", new Distance(median()));
        return new Scores(scores);
    }

    /** The upper median. */
    private OptionalDouble median() {
        if (kilometres.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Double> sorted = new ArrayList<>(kilometres);
        Collections.sort(sorted);
        return OptionalDouble.of(sorted.get(sorted.size() / 2));
    }
}
