package org.onrecord.extract.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.onrecord.extract.voice.Stretch;
import org.onrecord.model.Cited;
import org.onrecord.model.Place;

/** Which names of places of an article may tell where something happened: not where somebody spoke, came from, was nursed or buried. */
final class Places {

    /** How many tokens after a speaker or a verb of speaking a place may still be the speaker's. */
    private static final int BESIDE = 10;

    /** How far before a place a hospital or a grave takes it for itself. */
    private static final int CARE = 8;

    /** How far before a hospital words of attack make it the target. */
    private static final int TARGET = 5;

    private final Page page;
    private final Set<String> holders = new HashSet<>();
    private final Set<String> wide = new HashSet<>();
    private final List<Stretch> speakers;

    Places(Page page) {
        this.page = page;
        for (Layer.Mark<PlaceMark> mark : page.<PlaceMark>layer("place").all()) {
            holders.addAll(mark.value().within().stream().map(this::bare).toList());
            if (!mark.value().known() && mark.value().kind().compareTo(Kind.DISTRICT) >= 0) {
                wide.add(bare(name(mark)));
            }
        }
        this.speakers = Speeches.of(page).all().stream()
                .flatMap(a -> a.speaker().stream())
                .toList();
    }

    /** Places of happening that {@code sentence} tells. */
    List<Layer.Mark<PlaceMark>> in(Sentence sentence) {
        return page.<PlaceMark>layer("place").within(sentence.from(), sentence.to()).stream()
                .filter(m -> !m.value().dateline()
                        && !m.value().container()
                        && !m.value().lead().equals("to"))
                .filter(m -> !isOfSpeaker(m) && isName(m) && !isOfCare(sentence, m) && !isOrigin(sentence, m))
                .toList();
    }

    /** 0 for a settlement, camp, crossing or district, and for a sea, in which nothing is finer, 1 for what holds such or is a region, 2 for an area, 3 for a country. */
    int coarseness(Layer.Mark<PlaceMark> mark) {
        String name = bare(name(mark));
        int told = switch (mark.value().kind()) {
            case SETTLEMENT, CAMP, CROSSING, DISTRICT, SEA -> 0;
            case REGION -> 1;
            case AREA -> 2;
            case COUNTRY -> 3;
        };
        boolean holds =
                holders.contains(name) || wide.contains(name) && !mark.value().known();
        return told == 0 && holds ? 1 : told;
    }

    private static String name(Layer.Mark<PlaceMark> mark) {
        return mark.value().mention().place().name();
    }

    /** The name without the word for its kind: "Tovuz district" is "Tovuz". */
    private String bare(String name) {
        int last = name.lastIndexOf(' ');
        return last > 0 && Character.isLowerCase(name.charAt(last + 1)) ? name.substring(0, last) : name;
    }

    /** True for a place beside the words for the speaker or for the speaking, outside what is said. */
    boolean isOutsideSpeech(Sentence sentence, Layer.Mark<PlaceMark> mark) {
        List<Layer.Mark<Attribution>> speeches = speeches(sentence);
        return speeches.stream().noneMatch(s -> s.holds(mark.from()))
                && speeches.stream()
                        .flatMap(s -> Stream.concat(s.value().speaker().stream(), s.value().cue().stream()))
                        .anyMatch(s ->
                                s.to() <= mark.from() && mark.from() - s.to() <= BESIDE && sentence.holds(s.from()));
    }

    /** "told reporters in Baidoa that …": outside what is said at {@code token}, a place is where it was said. */
    boolean isWhereSaid(Sentence sentence, Layer.Mark<PlaceMark> mark, int token) {
        return speeches(sentence).stream().anyMatch(s -> s.holds(token)) && isOutsideSpeech(sentence, mark);
    }

    private List<Layer.Mark<Attribution>> speeches(Sentence sentence) {
        return page.<Attribution>layer("speech").within(sentence.from(), sentence.to());
    }

    /** A name of a place, used as one: not "Ethiopian camp", "Salvation Front", "U.S. troops" or "Moscow says". */
    private boolean isName(Layer.Mark<PlaceMark> mark) {
        boolean adjective = page.has(mark.from(), "demonym") && !page.has(mark.from(), "country");
        boolean small = page.tokens().casing(mark.from()) == Casing.LOWER
                && !mark.value().known();
        return !adjective
                && !small
                && !isOfInstitution(mark)
                && !(mark.value().lead().isEmpty() && isOwner(mark));
    }

    private boolean isOfInstitution(Layer.Mark<PlaceMark> mark) {
        boolean last = page.has(mark.to() - 1, "institution") && !mark.value().known();
        boolean the = mark.from() > 0
                && page.has(mark.from() - 1, "article")
                && !mark.value().known();
        return last || the && mark.to() - mark.from() == 1;
    }

    /** A place before a noun or as the subject of a sentence stands for its people or its government. */
    private boolean isOwner(Layer.Mark<PlaceMark> mark) {
        int next = mark.to();
        boolean nation = mark.value().kind() == Kind.COUNTRY;
        boolean noun = next < page.tokens().size()
                && page.tokens().kind(next) == TokenKind.WORD
                && !page.has(next, "function")
                && !page.has(next, "adverb")
                && !page.has(next, "attack-noun");
        return nation || noun || page.has(mark.from(), "capital");
    }

    private boolean isOfSpeaker(Layer.Mark<PlaceMark> mark) {
        return speakers.stream().anyMatch(s -> s.holds(mark.from()));
    }

    /** "died in a military hospital in Gorsk", but not "a strike on a hospital in Gorsk". */
    private boolean isOfCare(Sentence sentence, Layer.Mark<PlaceMark> mark) {
        for (int i = mark.from() - 1; i >= Math.max(sentence.from(), mark.from() - CARE); i--) {
            if (page.text().word(i).equals(",") || isAttack(i)) {
                return false;
            }
            if (page.has(i, "care")) {
                return !hasAttack(Math.max(sentence.from(), i - TARGET), i);
            }
        }
        return false;
    }

    private boolean hasAttack(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isAttack(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAttack(int i) {
        return page.has(i, "attack-noun") || page.has(i, "attack-verb");
    }

    /** ", from Lille", ", of Kassel": where somebody came from; not "on the road from Gorsk to Lod", nor whence people fled. */
    private boolean isOrigin(Sentence sentence, Layer.Mark<PlaceMark> mark) {
        int before = mark.from() - 1;
        if (before < sentence.from() || !page.has(before, "of-or-from")) {
            return false;
        }
        boolean aside = before > sentence.from() && page.text().word(before - 1).equals(",");
        return aside
                || mark.value().lead().equals("from") && !isWay(sentence, before) && !hasOutcome(sentence, "displaced");
    }

    private boolean isWay(Sentence sentence, int at) {
        return at > sentence.from() && page.has(at - 1, "way");
    }

    private boolean hasOutcome(Sentence sentence, String outcome) {
        return page.<Finding>layer("finding").within(sentence.from(), sentence.to()).stream()
                .anyMatch(f -> f.value().outcome().code().equals(outcome));
    }

    static Cited<Place> cited(Layer.Mark<PlaceMark> mark) {
        return new Cited<>(
                mark.value().mention().place(),
                mark.value().mention().span(),
                mark.value().mention().rule());
    }
}
