package org.onrecord.ledger.json;

import org.onrecord.model.Estimate;
import org.onrecord.model.Outcome;
import org.onrecord.model.Status;

/** An estimate as derived. */
public final class EstimateJson {

    private EstimateJson() {}

    public static JsonObject write(Estimate estimate) {
        return new JsonObject()
                .put("incident", estimate.incident())
                .put("outcome", estimate.outcome().code())
                .put("status", estimate.status().map(Status::code))
                .put("side", estimate.side())
                .put("low", estimate.low())
                .put("best", estimate.best())
                .put("high", estimate.high())
                .put("open", estimate.open())
                .put("rule", estimate.rule())
                .putStrings("claims", estimate.claims())
                .putStrings("caveats", estimate.caveats());
    }

    /** @throws MalformedJson where it is no estimate */
    public static Estimate read(JsonObject json) {
        return new Estimate(
                json.string("incident"),
                Codes.get(json.string("outcome"), Outcome::find),
                json.findString("status").map(code -> Codes.get(code, Status::find)),
                json.findString("side"),
                json.findInteger("low"),
                json.findInteger("best"),
                json.findInteger("high"),
                json.flag("open"),
                json.string("rule"),
                json.strings("claims"),
                json.strings("caveats"));
    }
}
