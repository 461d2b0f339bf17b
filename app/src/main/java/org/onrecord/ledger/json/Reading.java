package org.onrecord.ledger.json;

import java.util.Map;
import java.util.Set;

/** What a claim says, apart from where it stands, by which rule it was read and how it is named. */
public final class Reading {

    private static final Set<String> NAMES =
            Set.of("id", "root", "incident", "sameAs", "rule", "start", "end", "evidence");

    private Reading() {}

    /** True where two claims, as {@link ClaimJson} writes them, say the same. */
    public static boolean same(JsonObject a, JsonObject b) {
        return bare(a).equals(bare(b));
    }

    private static JsonObject bare(JsonObject json) {
        JsonObject bare = new JsonObject();
        for (Map.Entry<String, Object> field : json.fields().entrySet()) {
            if (!NAMES.contains(field.getKey())) {
                bare.set(field.getKey(), field.getValue() instanceof JsonObject inner ? bare(inner) : field.getValue());
            }
        }
        return bare;
    }
}
