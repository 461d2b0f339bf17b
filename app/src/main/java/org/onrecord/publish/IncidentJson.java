package org.onrecord.publish;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.onrecord.model.Days;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;

/** Writes incidents as the contract has them. */
record IncidentJson(Json json) {

    /** The fields of one incident, into the object at hand. */
    void write(IncidentSheet sheet) throws IOException {
        Incident incident = sheet.incident();
        json.text("id", incident.id());
        json.text("type", incident.kind());
        json.text("from", incident.when().map(Days::from));
        json.text("to", incident.when().map(Days::to));
        json.object("place", incident.place(), place -> PlaceJson.write(json, place));
        json.objects("actors", incident.actors(), actor -> {
            json.text("name", actor.name());
            json.text("role", actor.role().name().toLowerCase(Locale.ROOT));
        });
        json.begin("estimates");
        for (Estimate estimate : sheet.estimates()) {
            if (isForAll(estimate)) {
                json.begin(estimate.outcome().code());
                bounds(estimate);
                json.text("rule", estimate.rule());
                json.texts("claims", estimate.claims());
                json.end();
            }
        }
        json.end();
        json.texts("claims", incident.claims());
        json.objects("disclosures", sheet.disclosures(), this::disclosure);
        List<Estimate> parts =
                sheet.estimates().stream().filter(e -> !isForAll(e)).toList();
        json.objects("breakdown", parts, this::part);
    }

    private static boolean isForAll(Estimate estimate) {
        return estimate.status().isEmpty() && estimate.side().isEmpty();
    }

    private void bounds(Estimate estimate) throws IOException {
        json.number("low", estimate.low());
        json.number("best", estimate.best());
        json.number("high", estimate.high());
    }

    private void disclosure(Disclosure disclosure) throws IOException {
        json.text("side", disclosure.side());
        json.text("outcome", disclosure.outcome().code());
        json.text("first", disclosure.first());
        json.number("lagDays", disclosure.lagDays());
        json.text("claim", disclosure.claim());
    }

    private void part(Estimate estimate) throws IOException {
        json.text("outcome", estimate.outcome().code());
        json.text("side", estimate.side());
        json.text("status", estimate.status().map(s -> s.code()).orElse("unknown"));
        bounds(estimate);
    }
}
