package org.onrecord.extract.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAmount;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Days;

/** Reads the file {@code time-spans.rules}: "from 3 to 7 June", "since last September". Changes the days of marks, not their words. */
final class Spans {

    private static final Pattern DAYS_OR_MORE = Pattern.compile("P\\d{1,4}[YMWD]");

    private Spans() {}

    static void read(Page page, List<Phrase> phrases, List<TimeMark> marks) {
        Optional<LocalDate> published = page.text().document().published();
        int next = 0;
        while (next < phrases.size()) {
            Sentence sentence = page.text()
                    .sentences()
                    .get(page.text().sentenceAt(phrases.get(next).from()));
            for (Match match : page.grammar().rules("time-spans").longest(page, sentence)) {
                int x = index(phrases, match.value("x", Phrase.class).orElseThrow());
                if (match.gives("op").equals("range")) {
                    range(
                            marks,
                            x,
                            index(phrases, match.value("y", Phrase.class).orElseThrow()));
                } else if (match.gives("op").equals("window")) {
                    window(marks, index(phrases, match.value("w", Phrase.class).orElseThrow()), x);
                } else {
                    String lead = match.term("l").orElseThrow().attribute("lead");
                    TimeMark mark = marks.get(x);
                    Optional<Days> days = lead.equals("since") ? mark.days().map(d -> upTo(d, published)) : mark.days();
                    marks.set(x, mark.with(days, lead));
                }
            }
            while (next < phrases.size() && phrases.get(next).from() < sentence.to()) {
                next++;
            }
        }
    }

    /** Where {@code phrase} stands among those in the order of the text. */
    private static int index(List<Phrase> phrases, Phrase phrase) {
        int at = Collections.binarySearch(phrases, phrase, Comparator.comparingInt(Phrase::from));
        while (at > 0 && phrases.get(at - 1).from() == phrase.from()) {
            at--;
        }
        return at;
    }

    private static void range(List<TimeMark> marks, int x, int y) {
        Optional<Days> first = marks.get(x).days();
        Optional<Days> last = marks.get(y).days();
        if (first.isPresent()
                && last.isPresent()
                && !last.get().to().isBefore(first.get().from())) {
            Optional<Days> both = Optional.of(first.get().hull(last.get()));
            marks.set(x, marks.get(x).with(both, "range"));
            marks.set(y, marks.get(y).with(both, "range"));
        }
    }

    /** "In the eleven weeks up to Saturday": as many days before, and that one. */
    private static void window(List<TimeMark> marks, int length, int end) {
        Optional<TemporalAmount> stretch = length(marks.get(length).mention().value());
        Optional<Days> days = marks.get(end).days();
        if (stretch.isPresent() && days.isPresent()) {
            LocalDate last = days.get().to();
            Optional<Days> both = Optional.of(new Days(last.minus(stretch.get()), last));
            marks.set(length, marks.get(length).with(both, "range"));
            marks.set(end, marks.get(end).with(both, "range"));
        }
    }

    /** Of "P11W"; empty for hours and for lengths that are not told. */
    private static Optional<TemporalAmount> length(String value) {
        return DAYS_OR_MORE.matcher(value).matches() ? Optional.of(java.time.Period.parse(value)) : Optional.empty();
    }

    private static Days upTo(Days days, Optional<LocalDate> published) {
        return published
                .filter(p -> !p.isBefore(days.from()))
                .map(p -> new Days(days.from(), p))
                .orElse(days);
    }
}
