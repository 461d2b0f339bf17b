package org.onrecord.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions;

/** On which days the counted thing happened: told in the sentence, else the main happening's. */
final class TimeSlot implements Slot {

    private static final int LONGEST_HAPPENING = 45;

    /** A day further off, over borders of clauses, belongs to something else where the main happening has one. */
    private static final int FAR = 30;

    /** "Tuesday's battle" stands for its day from so much farther. */
    private static final int OWNER = 12;

    /** How many words a label may have after its date, and how near it stands to what it heads. */
    private static final int LABEL = 4;

    /** The first sentences speak of the main happening. */
    private static final int LEAD = 4;

    /** Rules that read a day told before: "that night", "the same day". */
    private static final Set<String> BACK = Set.of("time/that-part", "time/story-same");

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
        Optional<Cited<Days>> main = MainDays.of(story);
        Optional<Cited<Days>> last = main;
        Optional<Draft> lastTold = Optional.empty();
        for (Draft draft : drafts) {
            boolean handedOver = isHandover(story, draft);
            Optional<Layer.Mark<TimeMark>> own =
                    tellsNoTime(draft) || handedOver ? Optional.empty() : nearest(story, draft, main.isPresent());
            draft.ownTime = own.isPresent();
            boolean back = own.filter(TimeSlot::pointsBack).isPresent();
            boolean near = lastTold.filter(l -> l.sentence.block().equals(draft.sentence.block()))
                    .isPresent();
            Optional<Cited<Days>> before = near ? last : main;
            draft.when = back
                    ? before.or(() -> own.map(story::days))
                    : own.map(story::days).or(() -> main);
            draft.total = own.filter(m -> isTotal(story, m)).isPresent();
            if (own.isPresent() && !draft.total) {
                last = draft.when;
                lastTold = Optional.of(draft);
            }
            if (handedOver && main.isPresent() && isWithin(draft, main.get())) {
                draft.when = Optional.empty();
            }
            if (own.isEmpty() && isOfConflict(story, draft)) {
                draft.when = Optional.empty();
                draft.total = true;
            }
        }
        Series series = new Series(drafts.get(0).page, story);
        for (Draft draft : drafts) {
            if (series.holds(draft)) {
                draft.when = Optional.empty();
                draft.series = true;
                draft.total = true;
            } else if (!draft.total) {
                Afterwards.reckon(draft, main);
            }
        }
    }

    /** A refusal and an older toll ("up from 13 yesterday") stand beside the day on which they were told, not the day of the happening. */
    private static boolean tellsNoTime(Draft draft) {
        return draft.isSilence()
                || draft.finding.filter(f -> f.relation().equals("revision")).isPresent();
    }

    /** Bodies given back: the day of the giving is not that of the deaths. */
    private static boolean isHandover(Story story, Draft draft) {
        boolean bodies =
                draft.finding.filter(f -> !f.group().outcome().isEmpty()).isPresent();
        return bodies && story.speaksOf(draft.sentence, "handover");
    }

    private static boolean isWithin(Draft draft, Cited<Days> days) {
        return draft.evidence.overlaps(days.span()) || Headlines.isHeadline(draft.page, draft.sentence);
    }

    private static Optional<Layer.Mark<TimeMark>> nearest(Story story, Draft draft, boolean other) {
        boolean grows = story.speaksOf(draft.sentence, "change");
        return story.times(draft.sentence).stream()
                .filter(m -> !story.tellsWhenSaid(draft.sentence, m, draft.anchor))
                .filter(m -> !other || distance(m, draft) - led(story, m, grows) <= FAR)
                .min(Comparator.comparingInt(m -> distance(m, draft) - led(story, m, grows)));
    }

    /** "Tuesday's raid" before other days; and of what rises to a figure, the stretch over which it is counted before a day. */
    private static int led(Story story, Layer.Mark<TimeMark> mark, boolean grows) {
        return grows && isTotal(story, mark) ? FAR : story.isOfAttack(mark) ? OWNER : 0;
    }

    private static int distance(Layer.Mark<TimeMark> time, Draft draft) {
        int cue = draft.finding.map(Finding::cueFrom).orElse(draft.anchor);
        int from = Math.min(draft.anchor, cue);
        int to = Math.max(draft.anchor, cue) + 1;
        if (isLabel(draft, time)) {
            return LABEL;
        }
        return Apart.of(draft.page, from, to, time.from(), time.to()) + (time.to() <= from ? 3 : 0);
    }

    /** "12 November: mortar fire on a bus stop": a date at the head of an item tells its day. */
    private static boolean isLabel(Draft draft, Layer.Mark<TimeMark> time) {
        boolean first = time.from() <= draft.sentence.from() + 1;
        for (int i = time.to(); first && i < Math.min(draft.sentence.to(), time.to() + LABEL); i++) {
            if (draft.page.text().word(i).equals(":")) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(Layer.Mark<TimeMark> mark) {
        return BACK.contains(mark.value().mention().rule());
    }

    /** "since 2014", "this year", "in the first half of the year": no happening of one day. */
    private static boolean isTotal(Story story, Layer.Mark<TimeMark> mark) {
        return story.days(mark).value().length() > LONGEST_HAPPENING;
    }

    /** "Five months of clashes have killed at least 60 people", "the war cost 200,000 lives": a total of days that are not told. */
    private static boolean isOfConflict(Story story, Draft draft) {
        Page page = draft.page;
        if (draft.isSilence() || page.text().sentenceAt(draft.sentence.from()) < LEAD) {
            return false;
        }
        return story.speaksOf(draft.sentence, "conflict")
                || page.<TimeMark>layer("time").within(draft.sentence.from(), draft.sentence.to()).stream()
                        .anyMatch(m -> m.value().mention().kind() == Mentions.TimeKind.DURATION
                                && m.to() + 1 < draft.sentence.to()
                                && page.has(m.to(), "of-or-from")
                                && page.has(m.to() + 1, "attack-noun"));
    }
}
