package org.onrecord.publish;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Figure;
import org.onrecord.model.Person;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/** Writes claims as the contract has them. */
record ClaimJson(Json json, SpanJson spans, boolean explained) {

    /** The fields of one claim, into the object at hand. */
    void write(Claim claim) throws IOException {
        json.text("id", claim.id());
        json.object("evidence", Optional.of(claim.evidence()), spans::words);
        json.object("figure", claim.figure(), this::figure);
        json.text("about", claim.subject().value().code());
        json.text("outcome", claim.outcome());
        json.text("stance", claim.stance().value().code());
        json.object("victims", victimsOf(claim), this::victims);
        json.object("source", claim.source(), this::source);
        json.text("stated", claim.stated().map(Cited::value));
        json.begin("event");
        json.text("from", claim.when().map(w -> w.value().from()));
        json.text("to", claim.when().map(w -> w.value().to()));
        json.object("place", claim.place(), place -> {
            PlaceJson.write(json, place.value());
            spans.ends(place.span());
        });
        json.object("time", claim.when().map(Cited<Days>::span), spans::words);
        json.end();
        json.text("partOf", claim.partOf());
        json.text("sameAs", claim.sameAs());
        json.text("incident", claim.incident());
        json.text("rule", claim.subject().rule());
        if (explained) {
            json.objects("grounds", Ground.of(claim), this::ground);
        }
    }

    private void figure(Cited<Figure> figure) throws IOException {
        spans.words(figure.span());
        json.number("low", figure.value().low());
        json.number("high", figure.value().high());
        json.yesNo("vague", figure.value().isVague());
        json.yesNo("approximate", figure.value().isApproximate());
    }

    private static Optional<Victims> victimsOf(Claim claim) {
        boolean none = claim.subject().value() == Subject.RESPONSIBILITY
                && claim.victims().equals(Victims.UNTOLD);
        return none ? Optional.empty() : Optional.of(claim.victims());
    }

    private void victims(Victims victims) throws IOException {
        if (victims.words().isPresent()) {
            Span words = victims.words().get();
            json.text("exact", words.in(spans.text()));
        } else {
            json.nothing("exact");
        }
        json.text("status", victims.status().code());
        json.text("side", victims.side());
        if (victims.words().isPresent()) {
            spans.ends(victims.words().get());
        }
        json.text("sex", victims.sex());
        json.text("age", victims.age());
        json.objects("persons", victims.persons(), this::person);
    }

    private void person(Person person) throws IOException {
        json.text("name", person.name());
        json.number("age", person.age());
        json.text("sex", person.sex());
        spans.ends(person.span());
    }

    private void source(Cited<Source> cited) throws IOException {
        Source source = cited.value();
        json.text("name", source.name());
        json.text("type", source.type().code());
        json.text("side", source.side());
        json.text("via", source.via());
        spans.ends(cited.span());
        json.yesNo("anonymous", source.anonymous());
    }

    private void ground(Ground ground) throws IOException {
        json.text("field", ground.field());
        json.text("value", ground.value());
        json.text("rule", ground.rule());
        spans.words(ground.span());
    }
}
