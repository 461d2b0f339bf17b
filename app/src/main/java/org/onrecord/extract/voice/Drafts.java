package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.rule.Term;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Stance;

/** Finds the cues of a sentence and the speaker of each. */
final class Drafts {

    private final Words words;
    private final Sentence sentence;
    private final Quotes quotes;
    private final Phrases phrases;
    private final NoCues noCues;
    private final Lines lines;
    private final List<Draft> found = new ArrayList<>();

    Drafts(Words words, Sentence sentence, Quotes quotes) {
        this.words = words;
        this.sentence = sentence;
        this.quotes = quotes;
        this.phrases = new Phrases(words, sentence);
        this.noCues = new NoCues(words, sentence);
        this.lines = new Lines(words, sentence);
    }

    List<Draft> read(RuleSet rules) {
        for (Match match : rules.longest(words.page(), sentence)) {
            Cue cue = cue(match);
            Optional<Draft> draft = switch (cue.form()) {
                case VERB -> verb(cue);
                case AFTER, CITING ->
                    phrases.after(cue.to())
                            .map(p -> atHead(cue, p))
                            .filter(p -> phrases.isSpeaker(p) || phrases.endsInNoun(p))
                            .map(p -> draft(cue, p, true));
                case QUOTED, ACCOUNT -> captured(cue);
                case OWNER -> owner(cue);
                case HEAD -> captured(cue).filter(d -> lines.isHead(cue));
                case TITLE -> captured(cue).filter(d -> sentence.from() == 0);
                case TAIL -> captured(cue).filter(d -> lines.isTail(cue));
                case IMPERSONAL ->
                    Optional.of(new Draft(sentence, cue, Optional.empty(), Optional.empty(), false, isNested(cue)));
            };
            draft.ifPresent(found::add);
        }
        return found;
    }

    /** "According to the army, Kenyan troops …": at the head of a sentence only "the" and a second comma make an apposition. */
    private Phrase atHead(Cue cue, Phrase phrase) {
        boolean closed = phrase.end() < sentence.to()
                && words.isMark(phrase.end(), ",")
                && words.is(phrase.alsoFrom(), "article");
        return cue.from() > sentence.from() + 1 || closed ? phrase : Phrase.of(phrase.from(), phrase.to());
    }

    private Cue cue(Match match) {
        Cue.Form form = Cue.Form.valueOf(match.gives("form").toUpperCase(java.util.Locale.ROOT));
        int from = match.has("q") ? match.from("q") : match.from();
        int to = match.has("q") ? match.to("q") : match.to();
        Optional<Term> say = words.page().terms(from).stream()
                .filter(t -> t.is("say") && from + t.words().length == to)
                .findFirst()
                .or(() -> words.term(from, "say"));
        Stance stance = say.flatMap(t -> Stance.find(t.attribute("stance"))).orElse(Stance.ASSERTED);
        if (form == Cue.Form.VERB && stance != Stance.WITHHELD && isNegated(from)) {
            stance = Stance.WITHHELD;
        }
        boolean captured = match.has("s");
        return new Cue(
                form,
                from,
                to,
                captured ? match.from("s") : from,
                captured ? match.to("s") : from,
                stance,
                match.rule().name(),
                switch (form) {
                    case VERB -> say.map(Drafts::traits).orElse(Set.of());
                    case IMPERSONAL -> Set.of(Cue.Trait.MIND);
                    default -> Set.of();
                });
    }

    private static Set<Cue.Trait> traits(Term say) {
        Set<Cue.Trait> traits = EnumSet.noneOf(Cue.Trait.class);
        if (!say.attribute("mind").isEmpty()) {
            traits.add(Cue.Trait.MIND);
        }
        if (!say.attribute("strong").isEmpty()) {
            traits.add(Cue.Trait.STRONG);
        }
        if (say.attribute("tense").equals("participle")) {
            traits.add(Cue.Trait.PARTICIPLE);
        }
        return traits;
    }

    private boolean isNegated(int from) {
        for (int i = from - 1; i >= sentence.from() && words.is(i, "cue-auxiliary"); i--) {
            if (words.is(i, "negation") || words.is(i, "negator")) {
                return true;
            }
        }
        return false;
    }

    private Draft draft(Cue cue, Phrase phrase, boolean turned) {
        return new Draft(sentence, cue, Optional.of(phrase), Optional.empty(), turned, isNested(cue));
    }

    private boolean isNested(Cue cue) {
        return quotes.around(cue.from()).isPresent();
    }

    private boolean isSpeaker(Cue cue, Phrase phrase) {
        return phrases.isSpeaker(phrase) || cue.is(Cue.Trait.STRONG) && phrases.isNoun(phrase);
    }

    private Optional<Draft> verb(Cue cue) {
        if (words.is(cue.from(), "saying-noun")
                && cue.from() > sentence.from()
                && words.isPossessiveEnd(cue.from() - 1)) {
            return owner(cue);
        }
        if (noCues.has(cue)) {
            return Optional.empty();
        }
        int before = cue.from() - 1;
        boolean opens = before < sentence.from();
        boolean afterQuote = !opens && words.isQuote(before);
        boolean afterMark = !opens && words.isMark(before, ",\u2014\u2013-?!");
        if (cue.is(Cue.Trait.PARTICIPLE) && afterMark) {
            return sharing(cue);
        }
        Optional<Phrase> subject = opens ? Optional.empty() : phrases.before(cue.from(), cue.is(Cue.Trait.STRONG));
        subject = subject.filter(p -> isSpeaker(cue, p));
        if (afterQuote || afterMark) {
            Optional<Phrase> after = phrases.after(cue.to())
                    .filter(p -> isSpeaker(cue, p))
                    .filter(p -> p.hasMore() || isTerminated(p.end()));
            boolean bracketed = afterMark
                    && subject.isPresent()
                    && subject.get().hasMore()
                    && isClauseStart(subject.get().from());
            if (after.isPresent() && !bracketed) {
                return Optional.of(draft(cue, after.get(), true));
            }
        }
        return subject.map(p -> draft(cue, p, false)).or(() -> sharing(cue));
    }

    /** "confirmed the attack but said", "shook his head and said": the subject of a verb before goes on. */
    private Optional<Draft> sharing(Cue cue) {
        int i = cue.from();
        while (i > sentence.from()
                && (words.is(i - 1, "cue-auxiliary") || words.is(i - 1, "adverb"))
                && !words.is(i - 1, "be")) {
            i--;
        }
        boolean joined = i > sentence.from()
                && (words.is(i - 1, "contrast") || words.isMark(i - 1, ",") || words.isMark(i - 1, "\u2014\u2013"));
        if (!joined) {
            return Optional.empty();
        }
        boolean nested = isNested(cue);
        for (int n = found.size() - 1; n >= 0; n--) {
            if (found.get(n).nested == nested && found.get(n).root().phrase.isPresent()) {
                return Optional.of(new Draft(
                        sentence,
                        cue,
                        Optional.empty(),
                        Optional.of(found.get(n).root()),
                        false,
                        nested));
            }
        }
        int limit = i - 1;
        return nested ? Optional.empty() : phrases.opening(limit).map(p -> draft(cue, p, false));
    }

    private boolean isClauseStart(int i) {
        return i == sentence.from()
                || words.isMark(i - 1)
                || words.is(i - 1, "contrast")
                || words.is(i - 1, "clause-border");
    }

    private boolean isTerminated(int i) {
        return i >= sentence.to()
                || words.isMark(i)
                || words.is(i, "who")
                || words.is(i, "preposition")
                || words.isTime(i)
                || words.is(i, "clause-border")
                || words.is(i, "adverb");
    }

    private Optional<Draft> captured(Cue cue) {
        int from = cue.speakerFrom();
        int to = cue.speakerTo();
        while (from < to && words.is(from, "article")) {
            from++;
        }
        if (cue.form() == Cue.Form.ACCOUNT) {
            boolean pronoun = to - from == 1 && words.is(from, "possessive-word");
            if (!pronoun && !words.isPossessiveEnd(to - 1)) {
                return Optional.empty();
            }
            to = pronoun ? to : to - 1;
        }
        if (from >= to) {
            return Optional.empty();
        }
        boolean apart = cue.form() == Cue.Form.HEAD && cue.to() - cue.from() > 2;
        Phrase phrase = apart ? Phrase.of(from, to).with(cue.from() + 1, cue.to() - 1) : Phrase.of(from, to);
        return Optional.of(phrase).filter(phrases::isSpeaker).map(p -> draft(cue, p, false));
    }

    /** "the army's figure of": the owner stands before the possessive ending. */
    private Optional<Draft> owner(Cue cue) {
        int end = cue.from() - 1;
        if (end >= sentence.from() && words.is(end, "possessive-word")) {
            return Optional.of(draft(cue, Phrase.of(end, end + 1), false));
        }
        if (end <= sentence.from() || !words.isPossessiveEnd(end)) {
            return Optional.empty();
        }
        int from = phrases.walkBack(end);
        return Optional.of(Phrase.of(from, end))
                .filter(p -> from < end && phrases.isSpeaker(p))
                .map(p -> draft(cue, p, false));
    }
}
