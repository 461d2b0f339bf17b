package org.onrecord.extract.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Outcome;

/** On which days the counted thing happened: told in the sentence, else carried from the sentence before, else the main happening's. */
final class TimeSlot implements Slot {

    private static final int LONGEST_HAPPENING = 45;

    @Override
    public String name() {
        return "times";
    }

    @Override
    public void fill(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Story story = new Story(drafts.get(0).page);
        Optional<Cited<Days>> main = story.main();
        for (Draft draft : drafts) {
            Optional<Layer.Mark<TimeMark>> own =
                    tellsNoTime(draft) ? Optional.empty() : nearest(times(story, draft), draft);
            draft.ownTime = own.isPresent();
            draft.when = own.map(story::days).or(() -> main);
            draft.total = own.filter(m -> isTotal(story, m)).isPresent();
        }
        Series series = new Series(drafts.get(0).page, story);
        for (Draft draft : drafts) {
            if (series.holds(draft)) {
                draft.when = Optional.empty();
                draft.series = true;
                draft.total = true;
                continue;
            }
            afterwards(draft, main);
        }
    }

    /** A refusal and an older toll ("up from 13 yesterday") stand beside the day on which they were told, not the day of the happening. */
    private static boolean tellsNoTime(Draft draft) {
        return draft.isSilence()
                || draft.finding.filter(f -> f.relation().equals("revision")).isPresent();
    }

    private static List<Layer.Mark<TimeMark>> times(Story story, Draft draft) {
        return story.times(draft.sentence).stream()
                .filter(m -> !story.tellsWhenSaid(draft.sentence, m, draft.anchor))
                .toList();
    }

    private static Optional<Layer.Mark<TimeMark>> nearest(List<Layer.Mark<TimeMark>> times, Draft draft) {
        return times.stream().min(Comparator.comparingInt(m -> distance(m, draft)));
    }

    private static int distance(Layer.Mark<TimeMark> time, Draft draft) {
        int cue = draft.finding.map(Finding::cueFrom).orElse(draft.anchor);
        int from = Math.min(draft.anchor, cue);
        int to = Math.max(draft.anchor, cue);
        if (time.from() >= to) {
            return time.from() - to;
        }
        return time.to() <= from ? from - time.to() + 3 : 0;
    }

    /** "since 2014", "this year", "in the first half of the year": no happening of one day. */
    private static boolean isTotal(Story story, Layer.Mark<TimeMark> mark) {
        return story.days(mark).value().length() > LONGEST_HAPPENING;
    }

    /** People freed, fled or gone since the happening, without a day of their own: from the happening to the day on which it is told. */
    private static void afterwards(Draft draft, Optional<Cited<Days>> main) {
        boolean later = draft.outcome
                .filter(o -> o == Outcome.RELEASED || o == Outcome.DISPLACED)
                .isPresent();
        Optional<LocalDate> told = draft.stated
                .map(Cited::value)
                .or(() -> draft.page.text().document().published());
        if (later
                && !draft.ownTime
                && main.isPresent()
                && told.isPresent()
                && !told.get().isBefore(main.get().value().from())) {
            draft.when = main.map(m -> m.map(d -> new Days(d.from(), told.get())));
        }
    }
}
