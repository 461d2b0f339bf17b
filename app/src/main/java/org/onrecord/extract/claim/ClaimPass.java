package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Claim;

/** Makes claims of findings and silences: drafts them, has each slot fill its field, hands them on in the order of the text. */
public final class ClaimPass {

    private static final List<Slot> SLOTS = List.of(
            new VoiceSlot(),
            new OwnerSlot(),
            new PeopleSlot(),
            new OutcomeSlot(),
            new TimeSlot(),
            new PlaceSlot(),
            new HeadlineSlot(),
            new SideSlot(),
            new HappeningSlot(),
            new PartSlot());

    /** The claims of the page, ids {@code <document id>#c1} and on. */
    public List<Claim> claims(Page page) {
        List<Draft> drafts = drafts(page);
        SLOTS.forEach(s -> s.fill(drafts));
        return drafts.stream()
                .map(d -> d.claim(drafts, page.text().document().id()))
                .toList();
    }

    private static List<Draft> drafts(Page page) {
        List<Draft> drafts = new ArrayList<>();
        for (Sentence sentence : page.text().sentences()) {
            for (Layer.Mark<Finding> mark : page.<Finding>layer("finding").within(sentence.from(), sentence.to())) {
                drafts.add(Draft.of(page, sentence, mark.value()));
            }
            for (Layer.Mark<Silence> mark : page.<Silence>layer("silence").within(sentence.from(), sentence.to())) {
                drafts.add(Draft.of(page, sentence, mark.value()));
            }
        }
        drafts.sort(Comparator.comparingInt(d -> d.anchor));
        return drafts;
    }
}
