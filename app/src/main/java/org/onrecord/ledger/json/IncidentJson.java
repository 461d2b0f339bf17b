package org.onrecord.ledger.json;

import org.onrecord.model.Actor;
import org.onrecord.model.Incident;

/** An incident as derived. */
public final class IncidentJson {

    private IncidentJson() {}

    public static JsonObject write(Incident incident) {
        JsonObject json = new JsonObject()
                .put("id", incident.id())
                .put("kind", incident.kind())
                .putObjects(
                        "actors",
                        incident.actors().stream()
                                .map(a -> new JsonObject().put("name", a.name()).put("role", Codes.of(a.role())))
                                .toList())
                .putStrings("claims", incident.claims())
                .put("total", incident.total());
        incident.when().ifPresent(days -> json.put("when", PlaceJson.write(days)));
        incident.place().ifPresent(place -> json.put("place", PlaceJson.write(place)));
        return json;
    }

    /** @throws MalformedJson where it is no incident */
    public static Incident read(JsonObject json) {
        return new Incident(
                json.string("id"),
                json.findString("kind"),
                json.findObject("when").map(PlaceJson::days),
                json.findObject("place").map(PlaceJson::read),
                json.objects("actors").stream()
                        .map(a -> new Actor(a.string("name"), Codes.constant(Actor.Role.class, a.string("role"))))
                        .toList(),
                json.strings("claims"),
                json.flag("total"));
    }
}
