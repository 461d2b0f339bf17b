package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.ledger.json.JsonObject;

/** Places as a person writes them: {@code Tarn}, {@code Tarn, NO}, {@code Tarn, NO, 58.1, 7.9}. */
final class Places {

    private static final String DEGREES = "-?\\d{1,3}(\\.\\d+)?";

    private Places() {}

    /** As a claim's payload has it. What was known of another place goes with its name. */
    static JsonObject read(String text) {
        List<String> parts = new ArrayList<>(List.of(text.split(", *")));
        JsonObject place = new JsonObject();
        int n = parts.size();
        if (n > 2 && parts.get(n - 1).matches(DEGREES) && parts.get(n - 2).matches(DEGREES)) {
            place.put("lat", Double.toString(Double.parseDouble(parts.get(n - 2))))
                    .put("lon", Double.toString(Double.parseDouble(parts.get(n - 1))));
            parts = parts.subList(0, n - 2);
        }
        n = parts.size();
        if (n > 1 && parts.get(n - 1).matches("[A-Z]{2}")) {
            place.put("country", parts.get(n - 1));
            parts = parts.subList(0, n - 1);
        }
        return place.put("name", String.join(", ", parts));
    }
}
