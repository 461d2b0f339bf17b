package org.onrecord.model;

import java.util.List;
import java.util.Optional;

/** Times, places and reported speech of a document, whether or not a claim uses them. */
public record Mentions(List<Time> times, List<Where> places, List<Speech> speeches) {

    public static final Mentions NONE = new Mentions(List.of(), List.of(), List.of());

    public Mentions {
        times = List.copyOf(times);
        places = List.copyOf(places);
        speeches = List.copyOf(speeches);
    }

    /** TIMEX3's kinds. */
    public enum TimeKind {
        DATE,
        TIME,
        DURATION,
        SET
    }

    /**
     * An expression of time.
     *
     * @param value as TIMEX3 writes it ("2023-06-01", "P3D", "PAST_REF")
     * @param days the calendar days it covers, where it names any
     */
    public record Time(Span span, TimeKind kind, String value, Optional<Days> days, String rule) {}

    /** A place name where it stands. */
    public record Where(Span span, Place place, String rule) {}

    /** Reported speech: who, by which words, what; each may stand in pieces. */
    public record Speech(List<Span> source, List<Span> cue, List<Span> content) {
        public Speech {
            source = List.copyOf(source);
            cue = List.copyOf(cue);
            content = List.copyOf(content);
        }
    }
}
