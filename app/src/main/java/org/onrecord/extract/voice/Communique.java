package org.onrecord.extract.voice;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;

/**
 * Carries the one official voice of a communiqué through the sentences that name no source. An article is a communiqué where all its
 * attributions, but for a few, come from one official source, its headline or the sentence after it is among them, and its own sentences
 * take a side ("our troops", "the enemy") or the source is its publisher.
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
        long same = sources.stream().filter(s -> isSame(s, only)).count();
        boolean one = OFFICIAL.contains(only.type()) && same * 3 >= sources.size() * 2L;
        if (!one || drafts.get(0).sentence.from() > firstAfterHeadline()) {
            return;
        }
        Draft voice = drafts.get(0);
        if (!isPublisher(only) && page.text().sentences().stream().noneMatch(this::takesSide)) {
            return;
        }
        Set<Integer> spoken = new HashSet<>();
        drafts.forEach(d -> spoken.add(d.sentence.from()));
        for (Sentence sentence : page.text().sentences()) {
            if (sentence.block().isTold() && !spoken.contains(sentence.from())) {
                voice.content.add(new Stretch(sentence.from(), sentence.to()));
            }
        }
    }

    private boolean isPublisher(Source source) {
        return page.text()
                .document()
                .publisher()
                .filter(p -> p.toLowerCase(Locale.ROOT).contains(source.name().toLowerCase(Locale.ROOT)))
                .isPresent();
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
