package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The claims of one article in the contract's shape, with mistakes in them. */
final class CorruptClaims {

    private static final List<String> OUTCOMES = List.of("killed", "wounded", "captured", "missing", "released");

    private final Corruption corruption;
    private final JsonNode article;
    private final Passage passage;

    CorruptClaims(Corruption corruption, JsonNode article) {
        this.corruption = corruption;
        this.article = article;
        this.passage = new Passage(article.get("text").asText());
    }

    ArrayNode claims() {
        List<ObjectNode> claims = new ArrayList<>();
        for (JsonNode gold : article.get("claims")) {
            claims.add(claim(gold, claims.size()));
        }
        return corruption.spread(claims);
    }

    private ObjectNode claim(JsonNode gold, int number) {
        ObjectNode claim = Corruption.JSON.objectNode();
        claim.put("id", "c" + number);
        claim.set("about", gold.get("about"));
        claim.set("outcome", corruption.spoilt(0.4) ? text(corruption.oneOf(OUTCOMES)) : gold.get("outcome"));
        claim.set("stance", corruption.spoilt(0.4) ? text("denied") : gold.get("stance"));
        claim.set("evidence", span(gold.get("at").get("evidence")));
        claim.set("figure", figure(gold));
        claim.set("victims", victims(gold));
        claim.set("source", source(gold));
        claim.set("stated", corruption.spoilt() ? NullNode.getInstance() : gold.get("stated"));
        claim.set("event", event(gold));
        JsonNode part = gold.get("part_of");
        claim.set("partOf", part.isNull() || corruption.spoilt() ? otherPart() : text("c" + part.asInt()));
        String incident = gold.path("incident").asText("i1");
        claim.set("incident", corruption.spoilt(0.3) ? NullNode.getInstance() : text(corruption.incident(incident)));
        return claim;
    }

    private JsonNode otherPart() {
        return corruption.spoilt() ? text("c" + corruption.number(20)) : NullNode.getInstance();
    }

    /** With its words, with words that do not stand there, or without. */
    private ObjectNode span(JsonNode pair) {
        boolean moved = corruption.spoilt();
        int start =
                moved ? corruption.shifted(pair.get(0).asInt()) : pair.get(0).asInt();
        int end = moved ? corruption.shifted(pair.get(1).asInt()) : pair.get(1).asInt();
        ObjectNode span = Corruption.JSON.objectNode().put("start", start).put("end", end);
        if (corruption.spoilt(0.3)) {
            span.put("exact", "words of ours");
        } else if (!corruption.spoilt(0.5)) {
            span.put("exact", passage.at(new Range(start, end)));
        }
        return span;
    }

    private JsonNode figure(JsonNode gold) {
        JsonNode at = gold.get("at").path("figure");
        if (!at.isArray() || corruption.spoilt(0.1)) {
            return NullNode.getInstance();
        }
        ObjectNode figure = span(at);
        figure.set("low", bound(gold.get("low")));
        figure.set("high", bound(gold.get("high")));
        return figure;
    }

    private JsonNode bound(JsonNode gold) {
        if (corruption.spoilt(0.5)) {
            return corruption.spoilt() ? NullNode.getInstance() : Corruption.JSON.numberNode(corruption.number(20));
        }
        return gold;
    }

    private JsonNode victims(JsonNode gold) {
        ObjectNode victims = Corruption.JSON.objectNode();
        victims.set("exact", name(gold.get("victims")));
        victims.set("status", corruption.spoilt() ? NullNode.getInstance() : gold.get("status"));
        victims.set("side", name(gold.get("side")));
        return corruption.spoilt(0.2) ? NullNode.getInstance() : victims;
    }

    private JsonNode source(JsonNode gold) {
        if (gold.get("source").isNull() && !corruption.spoilt()) {
            return NullNode.getInstance();
        }
        ObjectNode source = Corruption.JSON.objectNode();
        source.set("name", name(gold.get("source")));
        source.set("type", corruption.spoilt() ? text("other") : gold.get("source_type"));
        source.set("side", name(gold.get("source_side")));
        return source;
    }

    private JsonNode event(JsonNode gold) {
        if (corruption.spoilt(0.2)) {
            return NullNode.getInstance();
        }
        ObjectNode event = Corruption.JSON.objectNode();
        event.set("from", gold.get("from"));
        event.set("to", gold.get("to"));
        if (corruption.spoilt() && !gold.get("from").isNull()) {
            LocalDate from = LocalDate.parse(gold.get("from").asText());
            event.put("from", from.minusDays(corruption.number(4)).toString());
        } else if (corruption.spoilt(0.3)) {
            event.putNull("from").putNull("to");
        }
        JsonNode place = name(gold.get("place"));
        event.set("place", place.isNull() ? place : Corruption.JSON.objectNode().set("name", place));
        return event;
    }

    /** A name as others might give it. */
    private JsonNode name(JsonNode gold) {
        if (!corruption.spoilt()) {
            return gold;
        }
        String name = gold.asText("Nobody of Note");
        List<String> words = Arrays.asList(name.split(" "));
        return switch (corruption.number(9)) {
            case 0 -> NullNode.getInstance();
            case 1 -> text("The " + name);
            case 2 -> text(name.toUpperCase(Locale.ROOT) + ".");
            case 3 -> text(words.get(corruption.number(words.size())));
            case 4 -> text("«" + name.replace(' ', '-') + "»");
            case 5 -> text(name + " і ще інших слів тут");
            case 6 -> text(name.replaceFirst("([аеиоуяюєії])", "$1\u0301"));
            case 7 -> text("another " + words.get(words.size() - 1) + " №²");
            default -> text(corruption.spoilt() ? "" : "the");
        };
    }

    private static JsonNode text(String text) {
        return Corruption.JSON.textNode(text);
    }
}
