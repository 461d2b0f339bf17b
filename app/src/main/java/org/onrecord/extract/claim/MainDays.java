package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.model.Block;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;

/** When the article's main happening took place: the day that is told early, beside words of attack and harm, and told again. */
final class MainDays {

    /** The main happening is told early. */
    private static final int EARLY = 14;

    private static final int LONGEST = 31;

    /** A line of fewer tokens is a heading or a date, not a telling. */
    private static final int SHORTEST = 7;

    private static final int SPEECH = 4;

    /** How the stretch of a report is led: by nothing, or from one day to another. */
    private static final Set<String> COUNTED = Set.of("", "range");

    /** No single happening lasts longer, in days. */
    private static final int HAPPENING = 4;

    /** How near words of attack make a day the attack's. */
    private static final int BESIDE = 4;

    /** Days that are still going on ("since Sunday") are the main happening's only where no others are told. */
    private static final int OPEN = 12;

    /** What a sentence further on costs. */
    private static final int LATER = 2;

    /** The farthest that a word of attack is looked for. */
    private static final int FARTHEST = 10;

    /** A headline or a heading is asked only where no sentence tells a day. */
    private static final int HEADING = 60;

    private final Story story;
    private final Map<Days, Integer> told = new HashMap<>();

    private MainDays(Story story) {
        this.story = story;
    }

    static Optional<Cited<Days>> of(Story story) {
        return new MainDays(story).find();
    }

    private Optional<Cited<Days>> find() {
        List<Sentence> sentences = story.page().text().sentences();
        int last = Math.min(EARLY, sentences.size());
        for (Sentence sentence : sentences.subList(0, last)) {
            story.times(sentence).forEach(m -> told.merge(m.value().days().orElseThrow(), 1, Integer::sum));
        }
        Optional<Cited<Days>> best = period(sentences);
        if (best.isPresent()) {
            return best;
        }
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < last; i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.block().isTold() || sentence.block().kind() == Block.Kind.CAPTION) {
                continue;
            }
            for (Candidate candidate : candidates(sentence, i)) {
                if (candidate.cost() < lowest) {
                    best = Optional.of(candidate.days());
                    lowest = candidate.cost();
                }
            }
        }
        return best.map(b -> b.value().length() > 2 ? finer(sentences.subList(0, last), b) : b);
    }

    /** "Situation report, 10–16 November", "131 violent deaths in December": the stretch of which a headline says that all of it is told. */
    private Optional<Cited<Days>> period(List<Sentence> sentences) {
        return sentences.stream()
                .takeWhile(s -> Headlines.isHeadline(story.page(), s))
                .flatMap(s -> story.page().<TimeMark>layer("time").within(s.from(), s.to()).stream()
                        .filter(m -> m.value().days().isPresent()
                                && COUNTED.contains(m.value().lead()))
                        .filter(m -> !story.isOfAttack(m) && attack(s, m) > BESIDE))
                .map(story::days)
                .filter(d -> d.value().length() > HAPPENING && isPossible(d.value()))
                .findFirst();
    }

    private record Candidate(Cited<Days> days, int cost) {}

    private List<Candidate> candidates(Sentence sentence, int index) {
        List<Candidate> found = new ArrayList<>();
        for (Layer.Mark<TimeMark> mark : story.times(sentence)) {
            Cited<Days> days = story.days(mark);
            if (isPossible(days.value())) {
                found.add(new Candidate(days, LATER * index + cost(sentence, mark)));
            }
        }
        CountedBack.from(story, sentence).ifPresent(d -> found.add(new Candidate(d, LATER * index)));
        return found;
    }

    private boolean isPossible(Days days) {
        return days.length() <= LONGEST
                && story.page()
                        .text()
                        .document()
                        .published()
                        .filter(p -> days.from().isAfter(p))
                        .isEmpty();
    }

    /** "this week's fighting … clashes on Tuesday and Wednesday": the days that the wider stretch holds, where they stand beside an attack. */
    private Cited<Days> finer(List<Sentence> sentences, Cited<Days> wide) {
        for (Sentence sentence : sentences) {
            for (Layer.Mark<TimeMark> mark : story.times(sentence)) {
                Days days = mark.value().days().orElseThrow();
                boolean within = !days.from().isBefore(wide.value().from())
                        && !days.to().isAfter(wide.value().to());
                if (within
                        && days.length() <= 2
                        && !story.isBesideSpeaker(sentence, mark)
                        && attack(sentence, mark) <= BESIDE) {
                    return Story.cited(mark);
                }
            }
        }
        return wide;
    }

    private int cost(Sentence sentence, Layer.Mark<TimeMark> mark) {
        if (story.isCovered(sentence, mark)) {
            return -HEADING;
        }
        Days days = mark.value().days().orElseThrow();
        boolean heading = sentence.block().kind() == Block.Kind.TITLE || sentence.length() < SHORTEST;
        boolean attack = story.isOfAttack(mark);
        int cost = nearest(sentence, mark) + (heading ? HEADING : 0) + (attack ? -6 : 0);
        cost += days.length() > 3 && !attack ? 6 + (int) days.length() : 0;
        cost += story.isSince(mark) ? OPEN : 0;
        cost += !attack && story.isBesideSpeaker(sentence, mark) ? 12 : 0;
        cost += story.isDayOfSpeech(days) ? SPEECH : 0;
        return cost - 2 * Math.min(3, told.getOrDefault(days, 1) - 1);
    }

    /** How far from words of attack, at most {@link #FARTHEST}; words of harm count a little less. */
    private int nearest(Sentence sentence, Layer.Mark<TimeMark> mark) {
        int attack = attack(sentence, mark);
        int harm = story.apartFrom(sentence, mark.from(), mark.to(), "harm-word");
        return Math.min(Math.min(attack, harm == Integer.MAX_VALUE ? harm : harm + 3), FARTHEST);
    }

    private int attack(Sentence sentence, Layer.Mark<TimeMark> mark) {
        return Math.min(
                story.apartFrom(sentence, mark.from(), mark.to(), "attack-noun"),
                story.apartFrom(sentence, mark.from(), mark.to(), "attack-verb"));
    }
}
