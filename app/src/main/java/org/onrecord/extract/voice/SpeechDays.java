package org.onrecord.extract.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions;

/** Finds the day on which a source spoke: a date that stands beside the cue, carried over to what the same source says next. */
final class SpeechDays {

    private static final int NEAR = 12;

    private final Words words;

    SpeechDays(Words words) {
        this.words = words;
    }

    /** The day of every attribution, in the order of {@code drafts}; {@code names} are their sources' names. */
    List<Optional<Cited<LocalDate>>> find(List<Draft> drafts, List<String> names) {
        List<Optional<Cited<LocalDate>>> days = new ArrayList<>();
        Map<String, Cited<LocalDate>> last = new HashMap<>();
        for (int n = 0; n < drafts.size(); n++) {
            Draft draft = drafts.get(n);
            Optional<Cited<LocalDate>> own = beside(draft);
            if (own.isPresent()) {
                last.put(names.get(n), own.get());
            }
            Optional<Cited<LocalDate>> day =
                    own.isPresent() || !carries(draft) ? own : Optional.ofNullable(last.get(names.get(n)));
            days.add(day);
        }
        for (int n = 0; n < drafts.size(); n++) {
            if (days.get(n).isEmpty() && drafts.get(n).sentence.from() == 0) {
                days.set(n, later(n, days, names));
            }
        }
        return days;
    }

    /** A headline speaks of the same speech as the article under it. */
    private static Optional<Cited<LocalDate>> later(int n, List<Optional<Cited<LocalDate>>> days, List<String> names) {
        for (int i = n + 1; i < days.size(); i++) {
            if (names.get(i).equals(names.get(n)) && days.get(i).isPresent()) {
                return days.get(i);
            }
        }
        return Optional.empty();
    }

    /** What is said in the present tense is said at any time, unless it goes on with "it says". */
    private boolean carries(Draft draft) {
        boolean present = words.term(draft.cue.from(), "say")
                .filter(t -> t.attribute("tense").equals("present"))
                .isPresent();
        boolean back = draft.phrase.isEmpty()
                || words.is(draft.phrase.get().from(), "reference-noun")
                || new Roles(words)
                        .head(draft.phrase.get().from(), draft.phrase.get().to())
                        .filter(h -> h.kind().equals("document"))
                        .isPresent();
        return draft.cue.form() == Cue.Form.VERB && (back || !present);
    }

    private Optional<Cited<LocalDate>> beside(Draft draft) {
        if (draft.cue.from() == draft.cue.to()) {
            return Optional.empty();
        }
        int end = draft.turned ? draft.end() : draft.cue.to();
        int i = end;
        while (i < draft.sentence.to() && i < end + NEAR) {
            Optional<Layer.Mark<TimeMark>> mark = dayAt(i);
            if (mark.isPresent()) {
                return mark.map(this::cited);
            }
            boolean aside = words.is(i, "preposition")
                    || words.is(i, "article")
                    || words.is(i, "channel")
                    || words.is(i, "adverb")
                    || words.isCapital(i)
                    || words.isJoint(i)
                    || words.is(i, "time-word")
                    || words.is(i, "reference-noun")
                    || words.is(i, "source-noun")
                    || words.is(i, "possessive-word") && i + 1 < draft.sentence.to() && words.is(i + 1, "channel");
            if (!aside) {
                break;
            }
            i++;
        }
        return between(draft).or(() -> ahead(draft));
    }

    /** "Israel's army on Sunday said", "the army's bulletin of 9 November said". */
    private Optional<Cited<LocalDate>> between(Draft draft) {
        int from = draft.phrase.map(Phrase::from).orElse(draft.cue.from());
        for (int i = from; i < draft.cue.from() && !draft.turned; i++) {
            boolean inside = draft.phrase.isPresent()
                    && draft.phrase.get().hasMore()
                    && i >= draft.phrase.get().alsoFrom()
                    && i < draft.phrase.get().alsoTo();
            Optional<Layer.Mark<TimeMark>> mark =
                    inside && i > draft.phrase.get().alsoFrom() + 6 ? Optional.empty() : dayAt(i);
            if (mark.isPresent()) {
                return mark.map(this::cited);
            }
        }
        return Optional.empty();
    }

    /** "On Wednesday the army said", "In a statement on 14 April the army said". */
    private Optional<Cited<LocalDate>> ahead(Draft draft) {
        int start = draft.start();
        if (draft.turned
                || start == draft.sentence.from()
                || start - draft.sentence.from() > NEAR
                || draft.phrase.isEmpty()) {
            return Optional.empty();
        }
        Optional<Layer.Mark<TimeMark>> found = Optional.empty();
        for (int i = draft.sentence.from(); i < start; i++) {
            Optional<Layer.Mark<TimeMark>> mark = dayAt(i);
            boolean covered = found.isPresent() && found.get().holds(i);
            boolean aside = covered
                    || mark.isPresent()
                    || words.is(i, "preposition")
                    || words.is(i, "article")
                    || words.is(i, "channel")
                    || words.is(i, "time-word")
                    || words.isMark(i, ",\u2014\u2013-")
                    || words.is(i, "adverb")
                    || words.is(i, "possessive-word")
                    || words.isCapital(i)
                    || words.is(i, "contrast");
            if (!aside) {
                return Optional.empty();
            }
            found = mark.isPresent() ? mark : found;
        }
        return found.map(this::cited);
    }

    /** An expression that begins at {@code i} and names one day, or a time of it, on which something was said. */
    private Optional<Layer.Mark<TimeMark>> dayAt(int i) {
        return words.page().<TimeMark>layer("time").at(i).stream()
                .filter(m ->
                        isDay(m.value()) && !(m.to() < words.page().tokens().size() && words.isPossessiveEnd(m.to())))
                .findFirst();
    }

    private static boolean isDay(TimeMark mark) {
        boolean date = mark.mention().kind() == Mentions.TimeKind.DATE
                || mark.mention().kind() == Mentions.TimeKind.TIME;
        Optional<Days> days = mark.mention().days().or(mark::days);
        return date
                && !mark.dateline()
                && mark.lead().isEmpty()
                && days.filter(d -> d.from().equals(d.to())).isPresent();
    }

    private Cited<LocalDate> cited(Layer.Mark<TimeMark> mark) {
        LocalDate day = mark.value()
                .mention()
                .days()
                .or(mark.value()::days)
                .orElseThrow()
                .from();
        return new Cited<>(day, words.page().tokens().span(mark.from(), mark.to()), "voices/day-of-speech");
    }
}
