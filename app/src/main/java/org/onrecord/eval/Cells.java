package org.onrecord.eval;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** A measure as texts under the names of their columns; a single figure stands under the empty name. */
final class Cells {

    static final String SINGLE = "";
    private static final String NOTHING = "-";

    private Cells() {}

    static Map<String, String> of(Measure measure) {
        Map<String, String> cells = new LinkedHashMap<>();
        if (measure instanceof Prf prf) {
            cells.putAll(of(prf.rates()));
            cells.put("matched", whole(prf.matched()));
            cells.put("predicted", whole(prf.predicted()));
            cells.put("gold", whole(prf.gold()));
        } else if (measure instanceof Rates rates) {
            cells.put("precision", percent(rates.precision()));
            cells.put("recall", percent(rates.recall()));
            cells.put("F1", percent(rates.f1()));
        } else if (measure instanceof Row row) {
            row.cells().forEach((name, cell) -> cells.put(name, of(cell).getOrDefault(SINGLE, "")));
        } else if (measure instanceof Share share) {
            cells.put(SINGLE, share.value().isPresent() ? percent(share.value().getAsDouble()) : NOTHING);
        } else if (measure instanceof Count count) {
            cells.put(SINGLE, whole(count.value()));
        } else if (measure instanceof Distance distance) {
            cells.put(SINGLE, kilometres(distance.km()));
        }
        return cells;
    }

    private static String whole(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    private static String kilometres(OptionalDouble km) {
        return km.isPresent() ? String.format(Locale.ROOT, "%,.1f", km.getAsDouble()) : NOTHING;
    }
}
