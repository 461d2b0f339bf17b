package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Cited;
import org.onrecord.model.Disclosure;
import org.onrecord.model.KnownClaim;

/** Tells for each side and outcome how long the first figure took, and what became of it. */
record LagText(Ink ink, int width) {

    private static final int NUMBER = 12;

    List<String> of(IncidentStory story) {
        List<String> lines = new ArrayList<>();
        for (Disclosure d : story.sheet().disclosures()) {
            String lag = d.lagDays().isPresent() ? days(d.lagDays().getAsLong()) : "undisclosed";
            List<String> told = Words.wrap(told(story, d), width - NUMBER - 5);
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
        return lag == 1 ? "1 day" : Numbers.count(lag) + " days";
    }

    private String told(IncidentStory story, Disclosure d) {
        String who =
                "until " + Words.clean(d.side()) + " told of its " + d.outcome().code();
        if (d.first().isEmpty()) {
            return Words.clean(d.side()) + ", " + d.outcome().code() + ", since " + Dates.of(d.happened());
        }
        List<String> steps = steps(story, d);
        StringBuilder s = new StringBuilder(who);
        if (steps.size() == 1) {
            s.append(": ").append(steps.get(0));
        } else if (steps.size() > 1) {
            s.append(", in ").append(word(steps.size())).append(" steps: ").append(String.join(", ", steps));
        }
        s.append(d.atTheLatest() ? ", by " : ", on ").append(Dates.of(d.first().get()));
        if (d.partial()) {
            s.append(", ").append("of some of its people only");
        }
        return s.toString();
    }

    /** The figures, each once where it changes. */
    private List<String> steps(IncidentStory story, Disclosure d) {
        List<String> figures = new ArrayList<>();
        for (String id : d.steps()) {
            Optional<String> figure = story.find(id)
                    .map(KnownClaim::claim)
                    .flatMap(c -> c.figure())
                    .map(Cited::value)
                    .map(Numbers::bounds);
            if (figure.isPresent()
                    && (figures.isEmpty() || !figures.get(figures.size() - 1).equals(figure.get()))) {
                figures.add(figure.get());
            }
        }
        return figures;
    }

    private static String word(int n) {
        List<String> words = List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        return n - 2 < words.size() ? words.get(n - 2) : Integer.toString(n);
    }
}
