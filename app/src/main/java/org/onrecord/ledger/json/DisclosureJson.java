package org.onrecord.ledger.json;

import org.onrecord.model.Disclosure;
import org.onrecord.model.Outcome;

/** A disclosure as derived. */
public final class DisclosureJson {

    private DisclosureJson() {}

    public static JsonObject write(Disclosure disclosure) {
        return new JsonObject()
                .put("incident", disclosure.incident())
                .put("side", disclosure.side())
                .put("outcome", disclosure.outcome().code())
                .put("happened", disclosure.happened().toString())
                .put("first", disclosure.first().map(Object::toString))
                .put("atTheLatest", disclosure.atTheLatest())
                .put("lagDays", disclosure.lagDays())
                .put("claim", disclosure.claim())
                .put("partial", disclosure.partial())
                .putStrings("steps", disclosure.steps())
                .putStrings("silences", disclosure.silences());
    }

    /** @throws MalformedJson where it is no disclosure */
    public static Disclosure read(JsonObject json) {
        return new Disclosure(
                json.string("incident"),
                json.string("side"),
                Codes.get(json.string("outcome"), Outcome::find),
                Codes.day(json.string("happened")),
                json.findString("first").map(Codes::day),
                json.flag("atTheLatest"),
                json.findInteger("lagDays"),
                json.findString("claim"),
                json.flag("partial"),
                json.strings("steps"),
                json.strings("silences"));
    }
}
