package org.onrecord.extract.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Figure;
import org.onrecord.model.Outcome;
import org.onrecord.model.Person;
import org.onrecord.model.Place;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/** A claim in the making: what is read stands fixed, what the slots fill in starts empty. Lives within one document's reading. */
final class Draft {

    final Page page;
    final Sentence sentence;
    final Span evidence;
    /** First token of the number's words, else of the cue. */
    final int anchor;

    final Cited<Subject> subject;
    Optional<Outcome> outcome;
    final Optional<Cited<Figure>> figure;
    final Optional<Finding> finding;

    Cited<Stance> stance;
    Optional<Span> words = Optional.empty();
    Status status = Status.UNKNOWN;
    Optional<String> side = Optional.empty();
    Optional<Cited<Source>> source = Optional.empty();
    Optional<Cited<LocalDate>> stated = Optional.empty();
    Optional<Cited<Days>> when = Optional.empty();
    /** True where the sentence itself, not the story around it, tells when. */
    boolean ownTime;

    Optional<Cited<Place>> place = Optional.empty();
    boolean ownPlace;
    Optional<Draft> partOf = Optional.empty();
    Optional<Draft> sameAs = Optional.empty();
    String incident = "i1";
    boolean total;
    /** True where the words do not tell what was said but what follows from it. */
    boolean inferred;

    /** True where the claim belongs to a running series of attacks, not to one happening. */
    boolean series;

    private Draft(
            Page page,
            Sentence sentence,
            int anchor,
            Cited<Subject> subject,
            Optional<Outcome> outcome,
            Optional<Cited<Figure>> figure,
            Optional<Finding> finding,
            Cited<Stance> stance) {
        this.page = page;
        this.sentence = sentence;
        this.evidence = page.text().span(sentence);
        this.anchor = anchor;
        this.subject = subject;
        this.outcome = outcome;
        this.figure = figure;
        this.finding = finding;
        this.stance = stance;
    }

    static Draft of(Page page, Sentence sentence, Finding f) {
        Group g = f.group();
        Span cue = page.tokens().span(f.cueFrom(), f.cueTo());
        Optional<Cited<Figure>> figure = g.count()
                .map(c -> new Cited<>(
                        c, page.tokens().span(g.figureFrom(), Math.max(g.figureFrom() + 1, g.figureTo())), g.rule()));
        Stance stance = f.stance().orElse(Stance.ASSERTED);
        Draft draft = new Draft(
                page,
                sentence,
                g.figureFrom(),
                new Cited<>(Subject.CASUALTIES, cue, f.rule()),
                Optional.of(f.outcome()),
                figure,
                Optional.of(f),
                new Cited<>(stance, page.text().span(sentence), f.stance().isPresent() ? f.rule() : "stance/plain"));
        draft.words = g.hasWords() ? Optional.of(page.tokens().span(g.wordsFrom(), g.wordsTo())) : Optional.empty();
        draft.status = g.status();
        draft.side = Optional.of(g.side()).filter(s -> !s.isEmpty());
        return draft;
    }

    static Draft of(Page page, Sentence sentence, Silence s) {
        Span cue = page.tokens().span(s.cueFrom(), s.cueTo());
        Draft draft = new Draft(
                page,
                sentence,
                s.cueFrom(),
                new Cited<>(s.subject(), cue, s.rule()),
                s.outcome(),
                Optional.empty(),
                Optional.empty(),
                new Cited<>(s.stance(), cue, s.rule()));
        s.people().ifPresent(g -> {
            draft.words = Optional.of(page.tokens().span(g.wordsFrom(), g.wordsTo()));
            draft.status = g.status();
            draft.side = Optional.of(g.side()).filter(side -> !side.isEmpty());
        });
        return draft;
    }

    /** A copy that tells the same of the same people, in another's voice or to another end. */
    Draft twin(Cited<Stance> other) {
        Draft twin = new Draft(page, sentence, anchor, subject, outcome, figure, finding, other);
        twin.words = words;
        twin.status = status;
        twin.side = side;
        return twin;
    }

    boolean isSilence() {
        return finding.isEmpty();
    }

    boolean sameFigure(Draft other) {
        return figure.isPresent()
                && other.figure.isPresent()
                && figure.get().value().equals(other.figure.get().value());
    }

    /** The claim, its links to others by their ids. */
    Claim claim(List<Draft> all, String documentId) {
        return new Claim(
                id(all.indexOf(this), documentId),
                evidence,
                figure,
                subject,
                outcome,
                stance,
                new Victims(words, status, side, Optional.empty(), Optional.empty(), persons()),
                source,
                stated,
                when,
                place,
                partOf.map(p -> id(all.indexOf(p), documentId)),
                sameAs.map(p -> id(all.indexOf(p), documentId)),
                incident,
                total);
    }

    private List<Person> persons() {
        boolean named = finding.filter(f ->
                        f.group().kind() == Group.Kind.NAMED && f.group().rule().equals("people/named"))
                .isPresent();
        return named && words.isPresent()
                ? List.of(new Person(
                        words.get().in(page.text().document().text()),
                        java.util.OptionalInt.empty(),
                        Optional.empty(),
                        words.get()))
                : List.of();
    }

    private static String id(int index, String documentId) {
        return documentId + "#c" + (index + 1);
    }
}
