package org.onrecord.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Disclosure;
import org.onrecord.model.KnownClaim;

/** Tells for each side and outcome how long the first figure took, and what became of it. */
record LagText(Ink ink, int width) {

    private static final int NUMBER = 12;
    private static final char TOGETHER = '\u00a0';

    List<String> of(IncidentStory story) {
        List<String> lines = new ArrayList<>();
        for (Disclosure d : story.sheet().disclosures()) {
            String lag = d.lagDays().isPresent() ? days(d.lagDays().getAsLong()) : "undisclosed";
            // A figure and its day stay on one line.
            List<String> told = Words.wrap(told(story, d), width - NUMBER - 5).stream()
                    .map(l -> l.replace(TOGETHER, ' '))
                    .toList();
            String number = Words.padLeft(lag, NUMBER);
            lines.add("  " + (d.first().isPresent() ? ink.figure(number) : ink.alarm(number)) + "  " + told.get(0));
            told.subList(1, told.size()).forEach(l -> lines.add(" ".repeat(NUMBER + 4) + l));
        }
        if (!lines.isEmpty()) {
            lines.add("");
        }
        return lines;
    }

    private static String days(long lag) {
        return lag == 0 ? "same day" : lag == 1 ? "1 day" : Numbers.count(lag) + " days";
    }

    private static String told(IncidentStory story, Disclosure d) {
        String side = Words.clean(d.side());
        if (d.first().isEmpty()) {
            return side + ", " + d.outcome().code() + ", since " + Dates.of(d.happened());
        }
        String who = "until " + side + " told of its " + d.outcome().code();
        List<Step> steps = steps(story, d);
        String part = d.partial() ? ", of some of its people only" : "";
        if (steps.isEmpty()) {
            return who
                    + (d.atTheLatest() ? " by " : " on ")
                    + Dates.of(d.first().get())
                    + part;
        }
        String figures = IntStream.range(0, steps.size())
                .mapToObj(i -> steps.get(i).words(i + 1 == steps.size()))
                .collect(Collectors.joining(", "));
        return who + (steps.size() == 1 ? ": " : ", in " + word(steps.size()) + " steps: ") + figures + part;
    }

    /** A figure and its day. */
    private record Step(String figure, LocalDate day) {
        String words(boolean last) {
            String when = Dates.of(day);
            String told = figure + " (" + (last ? when : when.substring(0, when.lastIndexOf(' '))) + ")";
            return told.replace(' ', TOGETHER);
        }
    }

    /** The figures, each once where it changes. */
    private static List<Step> steps(IncidentStory story, Disclosure d) {
        List<Step> steps = new ArrayList<>();
        for (String id : d.steps()) {
            Optional<KnownClaim> claim = story.find(id);
            Optional<String> figure = claim.map(KnownClaim::claim)
                    .flatMap(Claim::figure)
                    .map(Cited::value)
                    .map(Numbers::bounds);
            boolean same = figure.isPresent()
                    && !steps.isEmpty()
                    && steps.get(steps.size() - 1).figure().equals(figure.get());
            if (figure.isPresent() && !same) {
                steps.add(new Step(figure.get(), IncidentStory.day(claim.get())));
            }
        }
        return steps;
    }

    private static String word(int n) {
        List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        return n - 2 < words.size() ? words.get(n - 2) : Integer.toString(n);
    }
}
