package org.onrecord.eval;

import java.util.List;
import java.util.Optional;

/** Reads the claims of a gold line. */
final class GoldClaims {

    private GoldClaims() {}

    static List<ScoredClaim> read(Field article) {
        return article.getList("claims").stream().map(GoldClaims::claim).toList();
    }

    private static ScoredClaim claim(Field gold) {
        Field at = gold.get("at");
        return new ScoredClaim(
                gold.get("about").text(),
                gold.findText("outcome"),
                at.get("evidence").pair(),
                at.find("figure").map(Field::pair),
                gold.findWhole("low"),
                gold.findWhole("high"),
                true,
                slots(gold),
                gold.findText("incident"));
    }

    private static Slots slots(Field gold) {
        Optional<Integer> partOf = gold.find("part_of").map(part -> Math.toIntExact(part.whole()));
        return new Slots(
                gold.findText("stance"),
                gold.findText("status").filter(s -> !s.isEmpty()).orElse(Slots.UNKNOWN_STATUS),
                gold.findText("side"),
                gold.findText("source"),
                gold.findText("source_type"),
                gold.findText("source_side"),
                gold.findText("stated"),
                Interval.find(gold),
                gold.findText("place"),
                partOf,
                gold.findText("victims"));
    }
}
