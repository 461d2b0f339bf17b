package org.onrecord.extract.voice;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;

/**
 * Carries the one official voice of a communiqué through the sentences that name no source. An article is a communiqué where all its
 * attributions come from one official source, its headline or the sentence after it is among them, and its own sentences take a side
 * ("our troops", "the enemy").
 */
final class Communique {

    private static final Set<SourceType> OFFICIAL = EnumSet.of(
            SourceType.GOVERNMENT,
            SourceType.MILITARY,
            SourceType.ARMED_GROUP,
            SourceType.LOCAL_AUTHORITY,
            SourceType.POLICE,
            SourceType.EMERGENCY_SERVICES,
            SourceType.INTERNATIONAL_ORGANISATION);

    private final Page page;

    Communique(Page page) {
        this.page = page;
    }

    void carry(List<Draft> drafts, List<Source> sources) {
        Source only = sources.get(0);
        boolean one = OFFICIAL.contains(only.type()) && sources.stream().allMatch(s -> isSame(s, only));
        if (!one || drafts.get(0).sentence.from() > firstAfterHeadline()) {
            return;
        }
        Draft voice = drafts.get(0);
        if (page.text().sentences().stream().noneMatch(this::takesSide)) {
            return;
        }
        for (Sentence sentence : page.text().sentences()) {
            boolean spoken = drafts.stream().anyMatch(d -> d.sentence.from() == sentence.from());
            if (sentence.block().isTold() && !spoken) {
                voice.content.add(new Stretch(sentence.from(), sentence.to()));
            }
        }
    }

    private static boolean isSame(Source a, Source b) {
        return a.name().equals(b.name());
    }

    private boolean takesSide(Sentence sentence) {
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (page.has(i, "own-voice") && sentence.block().isTold()) {
                return true;
            }
        }
        return false;
    }

    private int firstAfterHeadline() {
        List<Sentence> sentences = page.text().sentences();
        return sentences.size() < 2 ? 0 : sentences.get(1).from();
    }
}
