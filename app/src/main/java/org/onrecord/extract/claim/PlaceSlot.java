package org.onrecord.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Cited;
import org.onrecord.model.Place;

/** Where the counted thing happened: the finest place that the sentence tells, else the one its item is headed with, else the main happening's. */
final class PlaceSlot implements Slot {

    /** The first sentences speak of the main happening. */
    private static final int LEAD = 4;

    /** A place further off, over borders of clauses, belongs to something else where the main happening has one. */
    private static final int FAR = 80;

    /** What is coarser than a region is taken only where the article tells nothing finer. */
    private static final int COARSE = 2;

    @Override
    public String name() {
        return "places";
    }

    @Override
    public void fill(List<Draft> drafts) {
        if (drafts.isEmpty()) {
            return;
        }
        Page page = drafts.get(0).page;
        Places places = new Places(page);
        Optional<Layer.Mark<PlaceMark>> main = MainPlace.of(new Story(page), places);
        Items items = Items.of(page);
        for (Draft draft : drafts) {
            Optional<Layer.Mark<PlaceMark>> own = own(places, draft, main.isPresent());
            draft.ownPlace = own.isPresent();
            boolean coarse = !draft.total
                    && own.isPresent()
                    && main.isPresent()
                    && isFinerWordFor(places, main.get(), own.get(), draft);
            Optional<Cited<Place>> item = items.at(draft.sentence).flatMap(Items.Item::place);
            draft.place = (coarse ? main : own)
                    .map(Places::cited)
                    .or(() -> item)
                    .or(() -> sameParagraph(places, draft).map(Places::cited))
                    .or(() -> draft.total && !draft.series ? Optional.empty() : main.map(Places::cited));
        }
    }

    /** The finest, nearest place of the sentence; where there is {@code other}, none beyond the borders of the clause, nor where the wounded died. */
    private static Optional<Layer.Mark<PlaceMark>> own(Places places, Draft draft, boolean other) {
        if (other && Afterwards.isLaterDeath(draft)) {
            return Optional.empty();
        }
        return places.in(draft.sentence).stream()
                .filter(m -> !other || distance(draft, m) <= FAR)
                .filter(m -> !isOfVictims(draft, m) && !places.isWhereSaid(draft.sentence, m, draft.anchor))
                .min(Comparator.comparingInt((Layer.Mark<PlaceMark> m) -> places.coarseness(m))
                        .thenComparingInt(m -> distance(draft, m)));
    }

    private static int distance(Draft draft, Layer.Mark<PlaceMark> mark) {
        int cue = draft.finding.map(Finding::cueFrom).orElse(draft.anchor);
        int from = Math.min(draft.anchor, cue);
        int to = Math.max(draft.anchor, cue) + 1;
        return Apart.of(draft.page, from, to, mark.from(), mark.to());
    }

    /** The place of another happening told just before in the same paragraph. */
    private static Optional<Layer.Mark<PlaceMark>> sameParagraph(Places places, Draft draft) {
        Page page = draft.page;
        if (draft.total || page.text().sentenceAt(draft.sentence.from()) < LEAD) {
            return Optional.empty();
        }
        List<Sentence> sentences = page.text().sentences();
        for (int i = page.text().sentenceAt(draft.sentence.from()) - 1;
                i >= 0 && sentences.get(i).block().equals(draft.sentence.block());
                i--) {
            Sentence sentence = sentences.get(i);
            boolean tells = !page.layer("finding")
                    .within(sentence.from(), sentence.to())
                    .isEmpty();
            Optional<Layer.Mark<PlaceMark>> told = places.in(sentence).stream()
                    .filter(m -> tells
                            && places.coarseness(m) < COARSE
                            && !m.value().lead().isEmpty()
                            && !places.isOutsideSpeech(sentence, m))
                    .findFirst();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** The article's main place tells more finely what the sentence tells coarsely: it lies there, as far as is known. */
    private static boolean isFinerWordFor(
            Places places, Layer.Mark<PlaceMark> main, Layer.Mark<PlaceMark> own, Draft draft) {
        if (places.coarseness(main) >= places.coarseness(own)) {
            return false;
        }
        Optional<String> here = own.value().mention().place().country();
        Optional<String> there = main.value().mention().place().country();
        boolean elsewhere = here.isPresent() && there.isPresent() && !here.equals(there);
        boolean lead = draft.page.text().sentenceAt(draft.sentence.from()) < LEAD;
        boolean holds =
                main.value().within().contains(own.value().mention().place().name());
        return !elsewhere && (places.coarseness(own) >= COARSE || lead || holds);
    }

    /** "soldiers from Pskov": where they came from. */
    private static boolean isOfVictims(Draft draft, Layer.Mark<PlaceMark> mark) {
        return draft.words
                .filter(w -> w.overlaps(mark.value().mention().span()))
                .isPresent();
    }
}
