package org.onrecord.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One source saying one thing about one outcome for one group in one happening at one place in a text.
 *
 * <p>Spans are valid only with the document the claim was read from.
 *
 * @param id unique within its document, from an extractor {@code <document id>#c<n>}
 * @param evidence the sentence that carries it
 * @param figure the number with its modifier; empty when no number is given
 * @param subject what it is about; its span is the cue: the words that tell the outcome or the responsibility
 * @param outcome empty exactly where the subject is responsibility
 * @param stance how the source stands to it; rests on the words that show it, on the evidence where it is plainly asserted
 * @param victims the people counted
 * @param source who is cited; empty where the article speaks in its own voice
 * @param stated the day on which the source spoke, where the article tells it
 * @param when the days on which the counted thing happened, as far as the article tells them
 * @param place the most specific place given for the happening
 * @param partOf id of the claim of the same document whose people include these
 * @param sameAs id of the first claim of the same document with the same figure from the same source
 * @param incident label of the happening within its document ({@code i1}); claims with one label speak of one happening
 * @param total true for a running or period total, which is no happening of one day
 */
public record Claim(
        String id,
        Span evidence,
        Optional<Cited<Figure>> figure,
        Cited<Subject> subject,
        Optional<Outcome> outcome,
        Cited<Stance> stance,
        Victims victims,
        Optional<Cited<Source>> source,
        Optional<Cited<LocalDate>> stated,
        Optional<Cited<Days>> when,
        Optional<Cited<Place>> place,
        Optional<String> partOf,
        Optional<String> sameAs,
        String incident,
        boolean total) {

    public Claim {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(evidence, "evidence");
        if ((subject.value() == Subject.RESPONSIBILITY) != outcome.isEmpty()) {
            throw new IllegalArgumentException("a claim has an outcome exactly where it is about casualties: " + id);
        }
        if (incident.isBlank()) {
            throw new IllegalArgumentException("a claim belongs to a happening: " + id);
        }
    }

    /** Where the claim is anchored: the number's words, else the cue. */
    public Span anchor() {
        return figure.map(Cited::span).orElse(subject.span());
    }

    /** The claim as another document's or a ledger's: every id replaced. */
    public Claim withIds(String newId, Optional<String> newPartOf, Optional<String> newSameAs, String newIncident) {
        return new Claim(
                newId,
                evidence,
                figure,
                subject,
                outcome,
                stance,
                victims,
                source,
                stated,
                when,
                place,
                newPartOf,
                newSameAs,
                newIncident,
                total);
    }
}
