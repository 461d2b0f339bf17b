package org.onrecord.extract.claim;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions;

/** "Four days after the raid …": the day of the happening, counted back from the day on which it is said; only days can be counted so. */
final class CountedBack {

    /** How far after the length of time the happening is named. */
    private static final int REACH = 12;

    private CountedBack() {}

    static Optional<Cited<Days>> from(Story story, Sentence sentence) {
        Page page = story.page();
        Optional<LocalDate> published = page.text().document().published();
        for (Layer.Mark<TimeMark> mark : page.<TimeMark>layer("time").within(sentence.from(), sentence.to())) {
            Optional<Integer> days = days(mark);
            if (days.isPresent() && published.isPresent() && isBeforeHappening(page, sentence, mark.to())) {
                LocalDate told = said(story, sentence, mark.to()).orElse(published.get());
                Days day = Days.of(told.minusDays(days.get()));
                return Optional.of(new Cited<>(
                        day,
                        mark.value().mention().span(),
                        mark.value().mention().rule()));
            }
        }
        return Optional.empty();
    }

    /** The day on which it was said, where the rest of the sentence tells it: "Eleven days after the raid, the army said on Monday". */
    private static Optional<LocalDate> said(Story story, Sentence sentence, int from) {
        return story.page().<TimeMark>layer("time").within(from, sentence.to()).stream()
                .filter(m -> !story.times(sentence).contains(m))
                .flatMap(m -> m.value().days().stream())
                .filter(d -> d.length() == 1)
                .map(Days::from)
                .findFirst();
    }

    private static boolean isBeforeHappening(Page page, Sentence sentence, int at) {
        if (at >= sentence.to() || !page.has(at, "counted-from")) {
            return false;
        }
        for (int i = at + 1; i < Math.min(sentence.to(), at + REACH); i++) {
            if (page.text().word(i).equals(",")) {
                return false;
            }
            if (page.has(i, "attack-noun") || page.has(i, "attack-verb")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Integer> days(Layer.Mark<TimeMark> mark) {
        if (mark.value().mention().kind() != Mentions.TimeKind.DURATION) {
            return Optional.empty();
        }
        try {
            Period period = Period.parse(mark.value().mention().value());
            boolean few = period.toTotalMonths() == 0 && period.getDays() > 0 && period.getDays() % 7 != 0;
            return few ? Optional.of(period.getDays()) : Optional.empty();
        } catch (DateTimeParseException vague) {
            return Optional.empty();
        }
    }
}
