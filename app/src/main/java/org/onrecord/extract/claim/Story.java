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
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.extract.voice.Attribution;
import org.onrecord.extract.voice.Speeches;
import org.onrecord.extract.voice.Stretch;
import org.onrecord.model.Cited;
import org.onrecord.model.Days;
import org.onrecord.model.Mentions;
import org.onrecord.model.Span;

/** Which words of an article tell when something happened, rather than when it was said, shown, buried or compared with. */
final class Story {

    /** How far before a date its "since" may stand: "since the rebels took up arms in 1983". */
    private static final int SINCE_REACH = 8;

    /** How near a word for what was told or done later must stand to a date to take it for itself. */
    private static final int BESIDE = 4;

    private static final Set<String> BOUNDS = Set.of("by", "before", "until");

    /** Rules that read a time of day without a day. */
    private static final Set<String> CLOCKS = Set.of("time/clock", "time/clock-in-words", "time/noon", "time/midnight");

    private final Page page;
    private final Set<Span> whenSaid = new HashSet<>();
    private final Set<LocalDate> daysOfSpeech = new HashSet<>();
    private final List<Stretch> speakers;

    Story(Page page) {
        this.page = page;
        List<Attribution> speeches = Speeches.of(page).all();
        speeches.forEach(a -> a.stated().ifPresent(s -> {
            whenSaid.add(s.span());
            daysOfSpeech.add(s.value());
        }));
        this.speakers = speeches.stream()
                .flatMap(a -> Stream.concat(a.speaker().stream(), a.cue().stream()))
                .toList();
    }

    Page page() {
        return page;
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
                .filter(m -> tellsWhen(sentence, m))
                .toList();
    }

    private boolean tellsWhen(Sentence sentence, Layer.Mark<TimeMark> mark) {
        TimeMark time = mark.value();
        boolean date = time.mention().kind() == Mentions.TimeKind.DATE;
        boolean bound = date && BOUNDS.contains(time.lead()) && !isShortlyBefore(mark);
        boolean clockOnly = CLOCKS.contains(time.mention().rule())
                || !date && page.text().words(mark.from(), mark.to()).chars().noneMatch(Character::isLetter);
        return time.days().isPresent()
                && !time.dateline()
                && !bound
                && !clockOnly
                && whenSaid.stream().noneMatch(s -> s.overlaps(time.mention().span()))
                && !isOfAfterwards(sentence, mark)
                && !isOfSaying(sentence, mark)
                && !isSeasonOfThing(sentence, mark)
                && !isComparison(sentence, mark);
    }

    /** "shortly before midnight on May 21" is still that day, as far as is told. */
    private boolean isShortlyBefore(Layer.Mark<TimeMark> mark) {
        return mark.from() > 1 && page.has(mark.from() - 2, "shortly");
    }

    /** "a video released last week", "Monday's statement", "buried on June 29". */
    private boolean isOfAfterwards(Sentence sentence, Layer.Mark<TimeMark> mark) {
        for (int i = mark.from() - 1; i >= Math.max(sentence.from(), mark.from() - BESIDE); i--) {
            if (page.text().word(i).equals(",") || isHappening(i)) {
                break;
            }
            if (page.has(i, "afterwards")) {
                return true;
            }
        }
        boolean owner = mark.to() < sentence.to() && isGenitive(mark.to());
        for (int i = mark.to(); owner && i < Math.min(sentence.to(), mark.to() + BESIDE); i++) {
            if (isHappening(i)) {
                return false;
            }
            if (page.has(i, "afterwards")) {
                return true;
            }
        }
        return false;
    }

    /** "told a committee on Wednesday that", "climbed to 17 on Monday", "on Friday raised": between the verb of saying and the day stands nothing that happened. */
    private boolean isOfSaying(Sentence sentence, Layer.Mark<TimeMark> mark) {
        boolean closed = mark.to() >= sentence.to()
                || page.tokens().kind(mark.to()) == TokenKind.MARK
                || page.has(mark.to(), "relative")
                || page.has(mark.to(), "function");
        if (mark.to() < sentence.to() && (page.has(mark.to(), "change") || page.has(mark.to(), "say"))) {
            return true;
        }
        for (int i = mark.from() - 1; closed && i >= Math.max(sentence.from(), mark.from() - SINCE_REACH); i--) {
            if (page.has(i, "change")) {
                return true;
            }
            if (isHappening(i) || page.text().word(i).equals(",") || page.has(i, "relative")) {
                return false;
            }
            if (page.has(i, "say") && !isNoun(sentence, i)) {
                return true;
            }
        }
        return false;
    }

    /** "a border post": a word that could be a verb, after words that stand before nouns. */
    private boolean isNoun(Sentence sentence, int i) {
        return i > sentence.from()
                && (page.has(i - 1, "indefinite") || page.has(i - 1, "definite") || page.has(i - 1, "premodifier"));
    }

    private boolean isHappening(int i) {
        return page.has(i, "attack-noun") || page.has(i, "attack-verb") || page.has(i, "harm-word");
    }

    /** "a winter fair", "the summer camp": a season that only names a thing. */
    private boolean isSeasonOfThing(Sentence sentence, Layer.Mark<TimeMark> mark) {
        boolean one = mark.to() - mark.from() == 1 && page.has(mark.from(), "time-season");
        boolean noun = mark.to() < sentence.to()
                && Character.isLetter(page.text().word(mark.to()).charAt(0))
                && !page.has(mark.to(), "function")
                && !page.has(mark.to(), "harm-word")
                && !isGenitive(mark.to());
        return one && (noun || mark.from() > sentence.from() && page.has(mark.from() - 1, "indefinite"));
    }

    /** "the deadliest attack since March": the day is another happening's, unless its people are told after it ("since March, when 32 died"). */
    private boolean isComparison(Sentence sentence, Layer.Mark<TimeMark> mark) {
        return isSince(mark) && isAfterSuperlative(sentence, mark) && !isToldAfter(sentence, mark)
                || isCompared(sentence, mark);
    }

    private boolean isCompared(Sentence sentence, Layer.Mark<TimeMark> mark) {
        for (int i = mark.from() - 1; i >= Math.max(sentence.from(), mark.from() - BESIDE); i--) {
            if (page.has(i, "compared")) {
                return true;
            }
        }
        return false;
    }

    private boolean isAfterSuperlative(Sentence sentence, Layer.Mark<TimeMark> mark) {
        for (int i = mark.from() - 1; i >= Math.max(sentence.from(), mark.from() - SINCE_REACH); i--) {
            if (page.has(i, "superlative")) {
                return true;
            }
        }
        return false;
    }

    private boolean isToldAfter(Sentence sentence, Layer.Mark<TimeMark> mark) {
        return mark.to() + 1 < sentence.to()
                && page.text().word(mark.to()).equals(",")
                && !page.layer("finding").within(mark.to(), sentence.to()).isEmpty();
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
        Sentence sentence = page.text().sentences().get(page.text().sentenceAt(mark.from()));
        if (isSince(mark) && isAfterSuperlative(sentence, mark)) {
            return cited(mark).map(d -> mark.value().mention().days().orElse(d));
        }
        Cited<Days> cited = cited(mark);
        Optional<LocalDate> published = page.text().document().published();
        boolean open = isSince(mark)
                && published.isPresent()
                && !published.get().isBefore(cited.value().to());
        return open ? cited.map(d -> new Days(d.from(), published.get())) : cited;
    }

    /** "On Friday the navy's spokesman spoke of …": the day of the speaking. */
    boolean isBesideSpeaker(Sentence sentence, Layer.Mark<TimeMark> mark) {
        return speakers.stream()
                .filter(s -> sentence.holds(s.from()))
                .anyMatch(s -> s.from() >= mark.to()
                        ? s.from() - mark.to() <= 2
                        : mark.from() >= s.to() && mark.from() - s.to() <= 2);
    }

    /** The possessive ending of the word before. */
    private boolean isGenitive(int i) {
        return page.has(i, "genitive") && page.tokens().touchesPrevious(i);
    }

    /** True where somebody spoke on that day: it is the happening's less often. */
    boolean isDayOfSpeech(Days days) {
        return days.length() == 1 && daysOfSpeech.contains(days.from());
    }

    /** "Tuesday's battle". */
    boolean isOfAttack(Layer.Mark<TimeMark> mark) {
        int end = mark.to();
        int size = page.tokens().size();
        if (end >= size || !isGenitive(end)) {
            return false;
        }
        for (int i = end + 1; i < Math.min(size, end + BESIDE); i++) {
            if (page.has(i, "attack-noun")) {
                return true;
            }
        }
        return false;
    }

    /** "Reporting period: 3 to 9 May". */
    boolean isCovered(Sentence sentence, Layer.Mark<TimeMark> mark) {
        for (int i = Math.max(sentence.from(), mark.from() - BESIDE); i < mark.from(); i++) {
            if (page.has(i, "covered")) {
                return mark.value().days().filter(d -> d.length() > 1).isPresent();
            }
        }
        return false;
    }

    boolean speaksOf(Sentence sentence, String wordClass) {
        return page.hasAny(sentence.from(), sentence.to(), wordClass);
    }

    /** The nearest word of {@code wordClass} to the tokens {@code from} to {@code to}; {@link Integer#MAX_VALUE} where the sentence has none. */
    int apartFrom(Sentence sentence, int from, int to, String wordClass) {
        int best = Integer.MAX_VALUE;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if ((i < from || i >= to) && page.has(i, wordClass)) {
                best = Math.min(best, Apart.of(page, from, to, i, i + 1));
            }
        }
        return best;
    }

    static Cited<Days> cited(Layer.Mark<TimeMark> mark) {
        return new Cited<>(
                mark.value().days().get(),
                mark.value().mention().span(),
                mark.value().mention().rule());
    }
}
