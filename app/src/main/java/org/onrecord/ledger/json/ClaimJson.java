package org.onrecord.ledger.json;

import java.time.LocalDate;
import java.util.function.Function;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coded;
import org.onrecord.model.Outcome;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;

/** A claim, with the rule and the words of every value; the evidence's words stand beside its span, so that a reader can check them. */
public final class ClaimJson {

    private ClaimJson() {}

    /** @param evidence the words of the claim's evidence */
    public static JsonObject write(Claim claim, String evidence, Points points) {
        JsonObject json = new JsonObject()
                .put("id", claim.id())
                .put("evidence", points.put(new JsonObject().put("exact", evidence), claim.evidence()))
                .put("about", cited(claim.subject(), ClaimJson::coded, points))
                .put("outcome", claim.outcome().map(Outcome::code))
                .put("stance", cited(claim.stance(), ClaimJson::coded, points))
                .put("victims", VictimsJson.write(claim.victims(), points))
                .put("partOf", claim.partOf())
                .put("sameAs", claim.sameAs())
                .put("incident", claim.incident())
                .put("total", claim.total());
        claim.figure().ifPresent(c -> json.put("figure", cited(c, FigureJson::write, points)));
        claim.source().ifPresent(c -> json.put("source", cited(c, SourceJson::write, points)));
        claim.stated().ifPresent(c -> json.put("stated", cited(c, ClaimJson::day, points)));
        claim.when().ifPresent(c -> json.put("when", cited(c, PlaceJson::write, points)));
        claim.place().ifPresent(c -> json.put("place", cited(c, PlaceJson::write, points)));
        return json;
    }

    /** @throws MalformedJson where it is no claim on a text with these points */
    public static Claim read(JsonObject json, Points points) {
        return new Claim(
                json.string("id"),
                points.span(json.object("evidence")),
                json.findObject("figure").map(c -> cited(c, FigureJson::read, points)),
                cited(json.object("about"), c -> Codes.get(c.string("value"), Subject::find), points),
                json.findString("outcome").map(code -> Codes.get(code, Outcome::find)),
                cited(json.object("stance"), c -> Codes.get(c.string("value"), Stance::find), points),
                VictimsJson.read(json.object("victims"), points),
                json.findObject("source").map(c -> cited(c, SourceJson::read, points)),
                json.findObject("stated").map(c -> cited(c, v -> Codes.day(v.string("value")), points)),
                json.findObject("when").map(c -> cited(c, PlaceJson::days, points)),
                json.findObject("place").map(c -> cited(c, PlaceJson::read, points)),
                json.findString("partOf"),
                json.findString("sameAs"),
                json.string("incident"),
                json.flag("total"));
    }

    private static JsonObject coded(Coded value) {
        return new JsonObject().put("value", value.code());
    }

    private static JsonObject day(LocalDate day) {
        return new JsonObject().put("value", day.toString());
    }

    private static <T> JsonObject cited(Cited<T> cited, Function<? super T, JsonObject> write, Points points) {
        return points.put(write.apply(cited.value()).put("rule", cited.rule()), cited.span());
    }

    private static <T> Cited<T> cited(JsonObject json, Function<JsonObject, T> read, Points points) {
        return new Cited<>(read.apply(json), points.span(json), json.string("rule"));
    }
}
