package org.onrecord.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.model.Capture;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;
import org.onrecord.model.Figure;
import org.onrecord.model.Language;
import org.onrecord.model.Mentions;
import org.onrecord.model.Outcome;
import org.onrecord.model.Place;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/** Articles in a language so small that one pattern reads it: "14 killed in Kalm on 2023-06-01, said Orlo." */
final class Dispatches {

    static final Engine FIRST = new Engine("toy", "1", "a");
    static final Engine SECOND = new Engine("toy", "2", "b");

    private static final Pattern SENTENCE = Pattern.compile("(?<figure>\\d+) (?<outcome>killed|wounded|captured)"
            + " in (?<place>\\p{L}+) on (?<day>\\d{4}-\\d\\d-\\d\\d)(, said (?<source>\\p{L}+))?\\.");

    private Dispatches() {}

    static Extraction read(String id, String published, String text) {
        return read(id, published, text, FIRST);
    }

    static Extraction read(String id, String published, String text, Engine engine) {
        Document document =
                Document.ofText(id, text, Language.EN, Optional.of(published).map(LocalDate::parse));
        List<Claim> claims = new ArrayList<>();
        Matcher m = SENTENCE.matcher(text);
        while (m.find()) {
            claims.add(claim(id + "#c" + (claims.size() + 1), m));
        }
        return new Extraction(document, claims, Mentions.NONE, engine);
    }

    /** The same, read from bytes that are at hand. */
    static Extraction captured(Extraction extraction, byte[] bytes) {
        Document d = extraction.document();
        Document captured = new Document(
                d.id(),
                d.key(),
                d.url(),
                d.publisher(),
                d.title(),
                d.published(),
                d.retrieved(),
                d.language(),
                d.text(),
                d.sha256(),
                d.blocks(),
                d.links(),
                d.source(),
                Optional.of(Capture.of(bytes)),
                d.sketch(),
                d.plain());
        return new Extraction(captured, extraction.claims(), extraction.mentions(), extraction.engine());
    }

    /** The same, without the claims that the pattern finds. */
    static Extraction blind(Extraction seeing, Engine engine) {
        return new Extraction(seeing.document(), List.of(), Mentions.NONE, engine);
    }

    private static Claim claim(String id, Matcher m) {
        Span evidence = new Span(m.start(), m.end());
        Optional<Cited<Source>> source = Optional.ofNullable(m.group("source"))
                .map(name -> new Cited<>(
                        new Source(name, SourceType.MILITARY, Optional.of("Norland"), Optional.empty(), false),
                        span(m, "source"),
                        "said"));
        Outcome outcome = Outcome.find(m.group("outcome")).orElseThrow();
        LocalDate day = LocalDate.parse(m.group("day"));
        return new Claim(
                id,
                evidence,
                Optional.of(new Cited<>(
                        new Figure.Exactly(Long.parseLong(m.group("figure"))), span(m, "figure"), "number")),
                new Cited<>(Subject.CASUALTIES, span(m, "outcome"), "cue"),
                Optional.of(outcome),
                new Cited<>(Stance.ASSERTED, evidence, "plain"),
                Victims.UNTOLD.withSide(Optional.of("Norland")),
                source,
                Optional.empty(),
                Optional.of(new Cited<>(Days.of(day), span(m, "day"), "on")),
                Optional.of(new Cited<>(Place.named(m.group("place")), span(m, "place"), "in")),
                Optional.empty(),
                Optional.empty(),
                "i1",
                false);
    }

    private static Span span(Matcher m, String group) {
        return new Span(m.start(group), m.end(group));
    }
}
