package org.onrecord.link;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.Family;

/**
 * Tellings in hand with all that they are compared by.
 *
 * @param tellings sorted by key, their words weighed
 * @param families to which their documents belong
 */
record Grounds(
        List<Telling> tellings, Ruled ruled, Commonness common, List<Family> families, Map<String, Family> familyOf) {

    static Grounds of(List<Telling> tellings, Ruled ruled, Commonness common, List<Family> families) {
        Words words = new Words(common);
        return weighed(tellings.stream().map(t -> t.weighed(words)).toList(), ruled, common, families);
    }

    /** The same of tellings whose words are weighed already. */
    static Grounds weighed(List<Telling> tellings, Ruled ruled, Commonness common, List<Family> families) {
        Map<String, Family> familyOf = new HashMap<>();
        families.forEach(f -> f.documents().forEach(d -> familyOf.put(d, f)));
        return new Grounds(tellings, ruled, common, families, familyOf);
    }

    Comparison comparison() {
        return new Comparison(common, familyOf);
    }

    List<Candidates.Pair> pairs() {
        return Candidates.among(tellings, common, familyOf);
    }

    List<List<Telling>> groups() {
        return Partition.of(tellings, pairs(), comparison(), ruled);
    }
}
