package org.onrecord.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.ledger.json.Change;
import org.onrecord.ledger.json.JsonObject;

/**
 * Finds the words of a document on which a person's value rests.
 *
 * @param claim as it stands
 * @param text of its document
 * @param words given for the value; empty for those on which the old one rested
 * @param siblings the full id of a claim of the same document, from its beginning
 */
record Citing(JsonObject claim, String text, Optional<String> words, UnaryOperator<String> siblings) {

    /** What a value's rule is called where a person gave it. */
    static final String PERSON = "person";

    boolean has(String name) {
        return claim.has(name);
    }

    String sibling(String id) {
        return siblings.apply(id);
    }

    /** The value at {@code name} with the words it rests on: those given, the old ones, else the evidence. */
    Change cited(String name, JsonObject value) {
        JsonObject span = words.map(this::span)
                .or(() -> claim.findObject(name).filter(old -> old.has("start")))
                .or(() -> value.findString("name").or(() -> number(value)).flatMap(this::findInEvidence))
                .orElseGet(() -> claim.object("evidence"));
        return Change.object(
                name,
                value.put("start", span.integer("start"))
                        .put("end", span.integer("end"))
                        .put("rule", PERSON));
    }

    /** A change inside a cited value, which now rests on the words given, where some were. */
    List<Change> within(String name, Change change) {
        if (!claim.has(name)) {
            throw Refusal.notAllowed(
                    claim.string("id"),
                    "has no " + name + " to correct",
                    "give it one first: the field `" + name + "`");
        }
        List<Change> changes = new ArrayList<>(List.of(change, Change.text(name + ".rule", PERSON)));
        words.map(this::span).ifPresent(span -> {
            changes.add(Change.number(name + ".start", span.integer("start")));
            changes.add(Change.number(name + ".end", span.integer("end")));
        });
        return changes;
    }

    private static Optional<String> number(JsonObject figure) {
        return figure.has("count") ? Optional.of(Long.toString(figure.integer("count"))) : figure.findString("term");
    }

    private Optional<JsonObject> findInEvidence(String name) {
        JsonObject evidence = claim.object("evidence");
        Matcher m = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])")
                .matcher(evidence.string("exact"));
        return m.find()
                ? Optional.of(points(evidence.string("exact"), m, evidence.integer("start")))
                : Optional.empty();
    }

    /** Where {@code wanted} stands: in the evidence, else in the text. */
    JsonObject span(String wanted) {
        JsonObject evidence = claim.object("evidence");
        Matcher near = pattern(wanted).matcher(evidence.string("exact"));
        if (near.find()) {
            return points(evidence.string("exact"), near, evidence.integer("start"));
        }
        Matcher far = pattern(wanted).matcher(text);
        if (far.find()) {
            return points(text, far, 0);
        }
        throw Refusal.value("words", "do not stand in the document: `" + wanted + "`", "copy them from it");
    }

    /** The words with any white space between them: they may have been copied from a page of other lines. */
    static Pattern pattern(String words) {
        String[] parts = words.strip().split("\\s+");
        StringBuilder pattern = new StringBuilder();
        for (String part : parts) {
            pattern.append(pattern.isEmpty() ? "" : "\\s+").append(Pattern.quote(part));
        }
        return Pattern.compile(pattern.toString());
    }

    static JsonObject points(String text, Matcher at, long base) {
        return new JsonObject()
                .put("start", base + text.codePointCount(0, at.start()))
                .put("end", base + text.codePointCount(0, at.end()));
    }
}
