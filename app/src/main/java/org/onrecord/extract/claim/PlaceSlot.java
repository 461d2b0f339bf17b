package org.onrecord.extract.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.extract.place.Kind;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.voice.Attribution;
import org.onrecord.extract.voice.Speeches;
import org.onrecord.model.Block;
import org.onrecord.model.Cited;
import org.onrecord.model.Place;

/** Where the counted thing happened: the finest place that the sentence tells, else the main happening's. The speaker's place is none. */
final class PlaceSlot implements Slot {

    /** The main happening's place is told early. */
    private static final int EARLY = 8;

    /** How many tokens after a speaker or a verb of speaking a place may still be the speaker's. */
    private static final int BESIDE = 10;

    /** The first sentences speak of the main happening. */
    private static final int LEAD = 4;

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
        Optional<Layer.Mark<PlaceMark>> main = main(page);
        for (Draft draft : drafts) {
            Optional<Layer.Mark<PlaceMark>> own = places(page, draft.sentence).stream()
                    .filter(m -> !isOfVictims(draft, m) && !isWhereSaid(draft, m))
                    .min(Comparator.comparingInt((Layer.Mark<PlaceMark> m) -> coarseness(m))
                            .thenComparingInt(m -> Math.abs(m.from() - draft.anchor)));
            draft.ownPlace = own.isPresent();
            Optional<Layer.Mark<PlaceMark>> chosen =
                    !draft.total && own.isPresent() && main.isPresent() && isFinerWordFor(main.get(), own.get(), draft)
                            ? main
                            : own;
            draft.place = chosen.or(() -> sameParagraph(page, draft))
                    .or(() -> draft.total && !draft.series ? Optional.empty() : main)
                    .map(PlaceSlot::cited);
        }
    }

    /** The place told just before in the same paragraph, where paragraphs tell of different places. */
    private static Optional<Layer.Mark<PlaceMark>> sameParagraph(Page page, Draft draft) {
        if (draft.total || page.text().sentenceAt(draft.sentence.from()) < LEAD) {
            return Optional.empty();
        }
        List<Sentence> sentences = page.text().sentences();
        for (int i = page.text().sentenceAt(draft.sentence.from()) - 1;
                i >= 0 && sentences.get(i).block().equals(draft.sentence.block());
                i--) {
            Sentence sentence = sentences.get(i);
            Optional<Layer.Mark<PlaceMark>> told = places(page, sentence).stream()
                    .filter(m -> coarseness(m) < COARSE
                            && !m.value().lead().isEmpty()
                            && !isOutsideSpeech(page, sentence, m))
                    .findFirst();
            if (told.isPresent()) {
                return told;
            }
        }
        return Optional.empty();
    }

    /** The article's main place tells more finely what the sentence tells coarsely: it lies there, as far as is known. */
    private static boolean isFinerWordFor(Layer.Mark<PlaceMark> main, Layer.Mark<PlaceMark> own, Draft draft) {
        if (coarseness(main) >= coarseness(own)) {
            return false;
        }
        Optional<String> here = own.value().mention().place().country();
        Optional<String> there = main.value().mention().place().country();
        boolean elsewhere = here.isPresent() && there.isPresent() && !here.equals(there);
        boolean lead = draft.page.text().sentenceAt(draft.sentence.from()) < LEAD;
        boolean holds =
                main.value().within().contains(own.value().mention().place().name());
        return !elsewhere && (coarseness(own) >= COARSE || lead || holds);
    }

    /** "told reporters in Baidoa that …": outside what is said, a place is where it was said. */
    private static boolean isWhereSaid(Draft draft, Layer.Mark<PlaceMark> mark) {
        boolean said = speeches(draft.page, draft.sentence).stream().anyMatch(s -> s.holds(draft.anchor));
        return said && isOutsideSpeech(draft.page, draft.sentence, mark);
    }

    /** True for a place beside the words for the speaker or for the speaking, outside what is said. */
    private static boolean isOutsideSpeech(Page page, Sentence sentence, Layer.Mark<PlaceMark> mark) {
        List<Layer.Mark<Attribution>> speeches = speeches(page, sentence);
        return speeches.stream().noneMatch(s -> s.holds(mark.from()))
                && speeches.stream()
                        .flatMap(s -> Stream.concat(s.value().speaker().stream(), s.value().cue().stream()))
                        .anyMatch(s ->
                                s.to() <= mark.from() && mark.from() - s.to() <= BESIDE && sentence.holds(s.from()));
    }

    private static List<Layer.Mark<Attribution>> speeches(Page page, Sentence sentence) {
        return page.<Attribution>layer("speech").within(sentence.from(), sentence.to());
    }

    private static Optional<Layer.Mark<PlaceMark>> main(Page page) {
        Story story = new Story(page);
        Optional<Layer.Mark<PlaceMark>> best = Optional.empty();
        int bestRank = Integer.MAX_VALUE;
        List<Sentence> sentences = page.text().sentences();
        for (int i = 0; i < Math.min(EARLY, sentences.size()); i++) {
            Sentence sentence = sentences.get(i);
            if (!sentence.block().isTold() || sentence.block().kind() == Block.Kind.CAPTION) {
                continue;
            }
            boolean attack = story.speaksOf(sentence, "attack-noun") || story.speaksOf(sentence, "attack-verb");
            for (Layer.Mark<PlaceMark> mark : places(page, sentence)) {
                if (isOutsideSpeech(page, sentence, mark)) {
                    continue;
                }
                int rank = coarseness(mark) * 100 + (mark.value().lead().isEmpty() ? 30 : 0) + (attack ? 0 : 20) + i;
                if (rank < bestRank) {
                    best = Optional.of(mark);
                    bestRank = rank;
                }
            }
        }
        return best;
    }

    /** Places of happening that {@code sentence} tells: not where a reporter or a speaker was, not what only holds another place. */
    private static List<Layer.Mark<PlaceMark>> places(Page page, Sentence sentence) {
        return page.<PlaceMark>layer("place").within(sentence.from(), sentence.to()).stream()
                .filter(m -> !m.value().dateline()
                        && !m.value().container()
                        && !m.value().lead().equals("to"))
                .filter(m -> !isOfSpeaker(page, m) && isName(page, m))
                .toList();
    }

    /** A name of a place, used as one: not "Ethiopian camp", "Salvation Front", "U.S. troops" or "Moscow says". */
    private static boolean isName(Page page, Layer.Mark<PlaceMark> mark) {
        boolean adjective = page.has(mark.from(), "demonym") && !page.has(mark.from(), "country");
        boolean small = page.tokens().casing(mark.from()) == Casing.LOWER
                && !mark.value().known();
        return !adjective
                && !small
                && !isOfInstitution(page, mark)
                && !(mark.value().lead().isEmpty() && isOwner(page, mark));
    }

    private static boolean isOfInstitution(Page page, Layer.Mark<PlaceMark> mark) {
        boolean last = page.has(mark.to() - 1, "institution") && !mark.value().known();
        boolean the = mark.from() > 0
                && page.has(mark.from() - 1, "article")
                && !mark.value().known();
        return last || the && mark.to() - mark.from() == 1;
    }

    /** A place before a noun or as the subject of a sentence stands for its people or its government. */
    private static boolean isOwner(Page page, Layer.Mark<PlaceMark> mark) {
        int next = mark.to();
        boolean nation = mark.value().kind() == Kind.COUNTRY;
        boolean noun = next < page.tokens().size()
                && page.tokens().kind(next) == TokenKind.WORD
                && !page.has(next, "function")
                && !page.has(next, "adverb");
        return nation || noun || page.has(mark.from(), "capital");
    }

    private static boolean isOfSpeaker(Page page, Layer.Mark<PlaceMark> mark) {
        return Speeches.of(page).all().stream()
                .flatMap(a -> a.speaker().stream())
                .anyMatch(s -> s.from() <= mark.from() && mark.from() < s.to());
    }

    /** "soldiers from Pskov": where they came from. */
    private static boolean isOfVictims(Draft draft, Layer.Mark<PlaceMark> mark) {
        return draft.words
                .filter(w -> w.overlaps(mark.value().mention().span()))
                .isPresent();
    }

    private static int coarseness(Layer.Mark<PlaceMark> mark) {
        return switch (mark.value().kind()) {
            case SETTLEMENT, CAMP, CROSSING, DISTRICT -> 0;
            case REGION -> 1;
            case AREA -> 2;
            case COUNTRY -> 3;
        };
    }

    private static Cited<Place> cited(Layer.Mark<PlaceMark> mark) {
        return new Cited<>(
                mark.value().mention().place(),
                mark.value().mention().span(),
                mark.value().mention().rule());
    }
}
