package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;

/**
 * A running series of attacks beside the main happening: "the town has been the target of shelling since September". Later sentences that speak
 * of "the attacks" and tell no day of their own belong to it, not to the main happening.
 */
final class Series {

    private final Story story;
    private final List<Sentence> openings = new ArrayList<>();

    Series(Page page, Story story) {
        this.story = story;
        for (Sentence sentence : page.text().sentences()) {
            boolean since = story.times(sentence).stream().anyMatch(story::isSince);
            if (sentence.block().isTold()
                    && since
                    && story.speaksOf(sentence, "attack-noun")
                    && page.layer("finding")
                            .within(sentence.from(), sentence.to())
                            .isEmpty()) {
                openings.add(sentence);
            }
        }
    }

    boolean holds(Draft draft) {
        boolean opened = openings.stream().anyMatch(s -> s.to() <= draft.sentence.from());
        return opened && !draft.ownTime && story.speaksOf(draft.sentence, "attacks-again");
    }
}
