package org.onrecord.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the claims of an output line; the contract names their keys. */
final class OutputClaims {

    private static final int NOT_IN_LIST = -1;

    private final Passage passage;
    private final Map<String, Integer> numberOfId = new HashMap<>();

    private OutputClaims(Passage passage) {
        this.passage = passage;
    }

    /** The claims of {@code line}, whose spans are checked against the text of the article. */
    static List<ScoredClaim> read(Field line, Passage passage) {
        List<Field> fields = line.list("claims");
        OutputClaims reader = new OutputClaims(passage);
        for (int i = 0; i < fields.size(); i++) {
            int number = i;
            fields.get(i).findText("id").ifPresent(id -> reader.numberOfId.putIfAbsent(id, number));
        }
        return fields.stream().map(reader::claim).toList();
    }

    private ScoredClaim claim(Field claim) {
        Field evidence = claim.get("evidence");
        Optional<Field> figure = claim.find("figure");
        return new ScoredClaim(
                claim.get("about").text(),
                claim.findText("outcome"),
                evidence.range(),
                figure.map(Field::range),
                figure.map(f -> f.findWhole("low")).orElse(OptionalLong.empty()),
                figure.map(f -> f.findWhole("high")).orElse(OptionalLong.empty()),
                shows(evidence) && figure.map(this::shows).orElse(true),
                slots(claim),
                claim.findText("incident"));
    }

    /** A span that carries its words must show them at its offsets. */
    private boolean shows(Field span) {
        return !span.json().has("exact") || span.findText("exact").equals(Optional.of(passage.at(span.range())));
    }

    private Slots slots(Field claim) {
        Optional<Field> victims = claim.find("victims");
        Optional<Field> source = claim.find("source");
        Optional<Field> event = claim.find("event");
        return new Slots(
                claim.findText("stance"),
                victims.flatMap(v -> v.findText("status"))
                        .filter(s -> !s.isEmpty())
                        .orElse(Slots.UNKNOWN_STATUS),
                victims.flatMap(v -> v.findText("side")),
                source.flatMap(s -> s.findText("name")),
                source.flatMap(s -> s.findText("type")),
                source.flatMap(s -> s.findText("side")),
                claim.findText("stated"),
                event.flatMap(Interval::find),
                event.flatMap(e -> e.find("place")).flatMap(p -> p.findText("name")),
                claim.findText("partOf").map(id -> numberOfId.getOrDefault(id, NOT_IN_LIST)),
                victims.flatMap(v -> v.findText("exact")));
    }
}
