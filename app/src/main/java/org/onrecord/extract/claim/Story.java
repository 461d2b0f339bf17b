package org.onrecord.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.extract.voice.Speeches;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Span;

/** When the article's main happening took place, and which words of a sentence tell when something happened rather than when it was said. */
final class Story {

    /** The main happening is told early. */
    private static final int EARLY = 8;

    private static final int LONGEST_MAIN = 31;

    private final Page page;
    private final Set<Span> whenSaid = new HashSet<>();

    Story(Page page) {
        this.page = page;
        Speeches.of(page).all().forEach(a -> a.stated().ifPresent(s -> whenSaid.add(s.span())));
    }

    /** Times of happening in {@code sentence}. */
    List<Layer.Mark<TimeMark>> times(Sentence sentence) {
        return page.<TimeMark>layer("time").within(sentence.from(), sentence.to()).stream().filter(this::tellsWhen).toList();
    }

    private boolean tellsWhen(Layer.Mark<TimeMark> mark) {
        TimeMark time = mark.value();
        boolean bound = time.lead().equals("by") || time.lead().equals("before") || time.lead().equals("until");
        return time.days().isPresent() && !time.dateline() && !bound && !whenSaid.contains(time.mention().span());
    }

    /** The days of the main happening: the first told in the article that cover no more than a month. */
    Optional<Cited<Days>> main() {
        List<Sentence> sentences = page.text().sentences();
        for (Sentence sentence : sentences.subList(0, Math.min(EARLY, sentences.size()))) {
            if (!sentence.block().isTold()) {
                continue;
            }
            for (Layer.Mark<TimeMark> mark : times(sentence)) {
                if (mark.value().days().get().length() <= LONGEST_MAIN && !mark.value().lead().equals("since")) {
                    return Optional.of(cited(mark));
                }
            }
        }
        return Optional.empty();
    }

    static Cited<Days> cited(Layer.Mark<TimeMark> mark) {
        return new Cited<>(mark.value().days().get(), mark.value().mention().span(), mark.value().mention().rule());
    }
}
