package org.onrecord.extract.claim;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.extract.voice.Attribution;
import org.onrecord.extract.voice.Speeches;
import org.onrecord.model.Block;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions;
import org.onrecord.model.Span;

/** When the article's main happening took place, and which words of a sentence tell when something happened rather than when it was said. */
final class Story {

    /** The main happening is told early. */
    private static final int EARLY = 14;

    private static final int LONGEST_MAIN = 31;

    /** A line of fewer tokens is a heading or a date, not a telling. */
    private static final int SHORTEST = 7;

    /** How far before a date its "since" may stand: "since the rebels took up arms in 1983". */
    private static final int SINCE_REACH = 8;

    private static final Set<String> BOUNDS = Set.of("by", "before", "until");

    private final Page page;
    private final Set<Span> whenSaid = new HashSet<>();

    Story(Page page) {
        this.page = page;
        Speeches.of(page).all().forEach(a -> a.stated().ifPresent(s -> whenSaid.add(s.span())));
    }

    /** True for a day beside a speaker, outside what is said, where {@code token} is said. */
    boolean tellsWhenSaid(Sentence sentence, Layer.Mark<TimeMark> mark, int token) {
        List<Layer.Mark<Attribution>> speeches =
                page.<Attribution>layer("speech").within(sentence.from(), sentence.to());
        return speeches.stream().anyMatch(s -> s.holds(token))
                && speeches.stream().noneMatch(s -> s.holds(mark.from()))
                && isBesideSpeaker(sentence, mark);
    }

    /** Times of happening in {@code sentence}. */
    List<Layer.Mark<TimeMark>> times(Sentence sentence) {
        return page.<TimeMark>layer("time").within(sentence.from(), sentence.to()).stream()
                .filter(this::tellsWhen)
                .toList();
    }

    private boolean tellsWhen(Layer.Mark<TimeMark> mark) {
        TimeMark time = mark.value();
        boolean date = time.mention().kind() == Mentions.TimeKind.DATE;
        boolean bound = date && BOUNDS.contains(time.lead());
        boolean clockOnly =
                !date && page.text().words(mark.from(), mark.to()).chars().noneMatch(Character::isLetter);
        return time.days().isPresent()
                && !time.dateline()
                && !bound
                && !clockOnly
                && whenSaid.stream().noneMatch(s -> s.overlaps(time.mention().span()));
    }

    /** True where the sentence tells a time from which on something is counted. */
    boolean isSince(Layer.Mark<TimeMark> mark) {
        if (mark.value().lead().equals("since")) {
            return true;
        }
        Sentence sentence = page.text().sentences().get(page.text().sentenceAt(mark.from()));
        for (int i = Math.max(sentence.from(), mark.from() - SINCE_REACH); i < mark.from(); i++) {
            if (page.has(i, "since-word")) {
                return true;
            }
        }
        return false;
    }

    /** The days that {@code mark} tells; up to the day of publication where they are only a beginning. */
    Cited<Days> days(Layer.Mark<TimeMark> mark) {
        Cited<Days> cited = cited(mark);
        Optional<LocalDate> published = page.text().document().published();
        boolean open = isSince(mark)
                && published.isPresent()
                && !published.get().isBefore(cited.value().to());
        return open ? cited.map(d -> new Days(d.from(), published.get())) : cited;
    }

    /**
     * The days of the main happening: of those told early that cover no more than a month, those in a sentence that speaks of an attack before
     * others, the shorter before the longer, the first before the later.
     */
    Optional<Cited<Days>> main() {
        List<Sentence> sentences = page.text().sentences();
        Optional<Cited<Days>> best = Optional.empty();
        long bestRank = Long.MAX_VALUE;
        for (int i = 0; i < Math.min(EARLY, sentences.size()); i++) {
            if (!tellsStory(sentences.get(i))) {
                continue;
            }
            for (Layer.Mark<TimeMark> mark : times(sentences.get(i))) {
                long rank = rank(sentences.get(i), mark);
                if (!isSince(mark) && rank < bestRank) {
                    best = Optional.of(cited(mark));
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    private boolean tellsStory(Sentence sentence) {
        Block.Kind kind = sentence.block().kind();
        return sentence.block().isTold()
                && kind != Block.Kind.CAPTION
                && kind != Block.Kind.TITLE
                && sentence.length() >= SHORTEST;
    }

    private long rank(Sentence sentence, Layer.Mark<TimeMark> mark) {
        long days = mark.value().days().orElseThrow().length();
        if (days > LONGEST_MAIN) {
            return Long.MAX_VALUE;
        }
        return (days > 3 ? days : 0)
                + (speaksOf(sentence, "attack-noun") || speaksOf(sentence, "attack-verb") ? 0 : 2L * LONGEST_MAIN);
    }

    /** "On Friday the navy's spokesman spoke of …": the day of the speaking. */
    boolean isBesideSpeaker(Sentence sentence, Layer.Mark<TimeMark> mark) {
        return Speeches.of(page).all().stream()
                .flatMap(a -> Stream.concat(a.speaker().stream(), a.cue().stream()))
                .filter(s -> sentence.holds(s.from()))
                .anyMatch(s -> s.from() >= mark.to()
                        ? s.from() - mark.to() <= 2
                        : mark.from() >= s.to() && mark.from() - s.to() <= 2);
    }

    boolean speaksOf(Sentence sentence, String wordClass) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (page.has(i, wordClass)) {
                return true;
            }
        }
        return false;
    }

    static Cited<Days> cited(Layer.Mark<TimeMark> mark) {
        return new Cited<>(
                mark.value().days().get(),
                mark.value().mention().span(),
                mark.value().mention().rule());
    }
}
