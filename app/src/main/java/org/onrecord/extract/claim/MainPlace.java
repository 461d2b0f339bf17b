package org.onrecord.extract.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Block;

/** Where the article's main happening took place: the fine place that is told early, beside words of attack, and told again. */
final class MainPlace {

    /** The main happening's place is told early. */
    private static final int EARLY = 10;

    private static final int LATER = 2;
    private static final int COARSE = 30;
    private static final int FARTHEST = 10;
    private static final int HEADING = 6;
    private static final int UNLED = 8;

    private final Page page;
    private final Story story;
    private final Places places;
    private final Map<String, Integer> told = new HashMap<>();

    private MainPlace(Story story, Places places) {
        this.page = story.page();
        this.story = story;
        this.places = places;
    }

    static Optional<Layer.Mark<PlaceMark>> of(Story story, Places places) {
        return new MainPlace(story, places).find();
    }

    private Optional<Layer.Mark<PlaceMark>> find() {
        List<Sentence> sentences = page.text().sentences();
        sentences.forEach(s -> places.in(s).forEach(m -> told.merge(name(m), 1, Integer::sum)));
        Optional<Layer.Mark<PlaceMark>> best = Optional.empty();
        int lowest = Integer.MAX_VALUE;
        for (int i = 0; i < Math.min(EARLY, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.block().isTold()
                    || sentence.block().kind() == Block.Kind.CAPTION
                    || page.has(sentence.from(), "byline")) {
                continue;
            }
            for (Layer.Mark<PlaceMark> mark : places.in(sentence)) {
                int cost = LATER * i + cost(sentence, mark);
                if (!places.isOutsideSpeech(sentence, mark) && cost < lowest) {
                    best = Optional.of(mark);
                    lowest = cost;
                }
            }
        }
        return best;
    }

    private int cost(Sentence sentence, Layer.Mark<PlaceMark> mark) {
        int attack = Math.min(
                story.apartFrom(sentence, mark.from(), mark.to(), "attack-noun"),
                story.apartFrom(sentence, mark.from(), mark.to(), "attack-verb"));
        int harm = story.apartFrom(sentence, mark.from(), mark.to(), "harm-word");
        int cost = Math.min(Math.min(attack, harm == Integer.MAX_VALUE ? harm : harm + 2), FARTHEST);
        cost += COARSE * places.coarseness(mark);
        cost += mark.value().lead().isEmpty() ? UNLED : 0;
        cost += Headlines.isHeadline(page, sentence) ? HEADING : 0;
        return cost - 2 * Math.min(4, told.getOrDefault(name(mark), 1) - 1);
    }

    private static String name(Layer.Mark<PlaceMark> mark) {
        return mark.value().mention().place().name();
    }
}
