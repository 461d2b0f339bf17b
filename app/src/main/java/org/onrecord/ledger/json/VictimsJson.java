package org.onrecord.ledger.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Coded;
import org.onrecord.model.Person;
import org.onrecord.model.Sex;
import org.onrecord.model.Span;
import org.onrecord.model.Status;
import org.onrecord.model.Victims;

/** The people whom a claim counts. */
final class VictimsJson {

    private VictimsJson() {}

    static JsonObject write(Victims victims, Points points) {
        JsonObject json = new JsonObject()
                .put("status", victims.status().code())
                .put("side", victims.side())
                .put("sex", victims.sex().map(Coded::code))
                .put("age", victims.age().map(Coded::code))
                .putObjects(
                        "persons",
                        victims.persons().stream().map(p -> person(p, points)).toList());
        victims.words().ifPresent(span -> points.put(json, span));
        return json;
    }

    static Victims read(JsonObject json, Points points) {
        Optional<Span> words = json.has("start") ? Optional.of(points.span(json)) : Optional.empty();
        return new Victims(
                words,
                Codes.get(json.string("status"), Status::find),
                json.findString("side"),
                json.findString("sex").map(code -> Codes.get(code, Sex::find)),
                json.findString("age").map(code -> Codes.get(code, AgeGroup::find)),
                json.objects("persons").stream().map(p -> person(p, points)).toList());
    }

    private static JsonObject person(Person person, Points points) {
        JsonObject json = new JsonObject()
                .put("name", person.name())
                .put("sex", person.sex().map(Coded::code));
        person.age().ifPresent(age -> json.put("age", age));
        return points.put(json, person.span());
    }

    private static Person person(JsonObject json, Points points) {
        return new Person(
                json.string("name"),
                json.has("age") ? OptionalInt.of(json.small("age")) : OptionalInt.empty(),
                json.findString("sex").map(code -> Codes.get(code, Sex::find)),
                points.span(json));
    }
}
