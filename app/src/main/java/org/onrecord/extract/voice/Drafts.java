package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.rule.Match;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Stance;

/** Finds the cues of a sentence and the speaker of each. */
final class Drafts {

    private final Words words;
    private final Sentence sentence;
    private final Phrases phrases;
    private final List<Draft> found = new ArrayList<>();

    Drafts(Words words, Sentence sentence) {
        this.words = words;
        this.sentence = sentence;
        this.phrases = new Phrases(words, sentence);
    }

    List<Draft> read(RuleSet rules) {
        for (Match match : rules.longest(words.page(), sentence)) {
            Cue cue = cue(match);
            Optional<Draft> draft = switch (cue.form()) {
                case VERB -> verb(cue);
                case AFTER -> phrases.after(cue.to()).filter(this::isSpeaker).map(p -> draft(cue, p, true));
                case ACCOUNT -> captured(cue);
                case OWNER -> owner(cue);
                case HEAD -> captured(cue).filter(d -> isHeadOfLine(cue));
                case TAIL -> captured(cue).filter(d -> isTailOfLine(cue));
            };
            draft.ifPresent(found::add);
        }
        return found;
    }

    private Cue cue(Match match) {
        Cue.Form form = Cue.Form.valueOf(match.gives("form").toUpperCase(java.util.Locale.ROOT));
        int from = match.has("q") ? match.from("q") : match.from();
        int to = match.has("q") ? match.to("q") : match.to();
        Stance stance = words.page().terms(from).stream()
                .filter(t -> t.is("say"))
                .findFirst()
                .flatMap(t -> Stance.find(t.attribute("stance")))
                .orElse(Stance.ASSERTED);
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
                match.rule().name());
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
        return new Draft(sentence, cue, Optional.of(phrase), Optional.empty(), turned);
    }

    private boolean isSpeaker(Phrase phrase) {
        return phrases.isSpeaker(phrase.from(), phrase.to());
    }

    private Optional<Draft> verb(Cue cue) {
        if (words.is(cue.from(), "saying-noun")
                && cue.from() > sentence.from()
                && words.isPossessiveEnd(cue.from() - 1)) {
            return owner(cue);
        }
        if (isNoVerb(cue) || isFormless(cue)) {
            return Optional.empty();
        }
        int before = cue.from() - 1;
        boolean opens = before < sentence.from();
        boolean afterQuote = !opens && words.isQuote(before);
        boolean afterMark = !opens && words.isMark(before, ",\u2014\u2013-?!");
        Optional<Phrase> subject =
                opens ? Optional.empty() : phrases.before(cue.from()).filter(this::isSpeaker);
        if (afterQuote || afterMark) {
            Optional<Phrase> after =
                    phrases.after(cue.to()).filter(this::isSpeaker).filter(p -> isTerminated(p.end()));
            boolean bracketed = afterMark
                    && subject.isPresent()
                    && subject.get().hasMore()
                    && isClauseStart(subject.get().from());
            if (after.isPresent() && !bracketed) {
                return Optional.of(draft(cue, after.get(), true));
            }
        }
        if (subject.isPresent()) {
            return Optional.of(draft(cue, subject.get(), false));
        }
        return sharing(cue);
    }

    /** "confirmed the attack but said": the same speaker goes on. */
    private Optional<Draft> sharing(Cue cue) {
        int i = cue.from();
        while (i > sentence.from()
                && (words.is(i - 1, "cue-auxiliary") || words.is(i - 1, "adverb"))
                && !words.is(i - 1, "be")) {
            i--;
        }
        boolean joined = i > sentence.from()
                && (words.is(i - 1, "contrast") || words.isMark(i - 1, ",") || words.isMark(i - 1, "\u2014\u2013"));
        if (found.isEmpty() || !joined) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                sentence,
                cue,
                Optional.empty(),
                Optional.of(found.get(found.size() - 1).root()),
                false));
    }

    /** "the report", "was named", "six reported missing": words that look like a cue and are none. */
    private boolean isNoVerb(Cue cue) {
        int i = cue.from() - 1;
        if (i < sentence.from()) {
            return true;
        }
        if (words.is(i, "article")
                || words.is(i, "possessive-word")
                || words.isPossessiveEnd(i) && !words.isMark(i)
                || words.isNumber(i)
                || words.isJoint(i)) {
            return true;
        }
        if (cue.to() < sentence.to()
                && (words.isJoint(cue.to())
                        || words.is(cue.to(), "harm-word") && words.is(cue.from(), "say") && isCount(cue.from()))) {
            return true;
        }
        if (words.is(i, "inner-preposition") || words.is(i, "of-or-from")) {
            return true;
        }
        while (i > sentence.from() && words.is(i, "cue-auxiliary")) {
            if (words.is(i, "be")) {
                return !words.is(cue.from(), "quoted-as") && cue.stance() != Stance.WITHHELD;
            }
            i--;
        }
        return false;
    }

    /** "raised its toll" reports, "raised the flag" does not; what a reporter of the paper saw is the paper's own word. */
    private boolean isFormless(Cue cue) {
        String form =
                words.term(cue.from(), "say").map(t -> t.attribute("form")).orElse("");
        if (form.equals("toll")) {
            return !words.hasClass(cue.to(), Math.min(sentence.to(), cue.to() + 7), "toll-word");
        }
        return form.equals("sight")
                && !(cue.to() < sentence.to()
                        && (words.isNumber(cue.to())
                                || words.is(cue.to(), "numeral")
                                || words.is(cue.to(), "article")
                                || words.is(cue.to(), "no")));
    }

    private boolean isCount(int i) {
        return words.page().terms(i).stream()
                .filter(t -> t.is("say"))
                .anyMatch(t -> t.attribute("form").equals("count"));
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
        boolean apart = cue.form() == Cue.Form.HEAD && cue.to() - cue.from() > 2;
        Phrase phrase = apart ? Phrase.of(from, to).with(cue.from() + 1, cue.to() - 1) : Phrase.of(from, to);
        return from < to && phrases.isSpeaker(from, to) ? Optional.of(draft(cue, phrase, false)) : Optional.empty();
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
        return from < end && phrases.isSpeaker(from, end)
                ? Optional.of(draft(cue, Phrase.of(from, end), false))
                : Optional.empty();
    }

    private boolean isHeadOfLine(Cue cue) {
        boolean known = words.hasClass(cue.speakerFrom(), cue.speakerTo(), "source-noun")
                || words.hasClass(cue.speakerFrom(), cue.speakerTo(), "side-word");
        boolean verb = false;
        for (int i = cue.speakerFrom(); i < cue.speakerTo(); i++) {
            verb |= words.is(i, "say") && !words.isCapital(i)
                    || words.is(i, "be")
                    || words.isTime(i)
                    || words.is(i, "harm-word");
        }
        int next = words.isMark(cue.to() - 1, ":") ? cue.to() : cue.from() + 1;
        boolean quoted = next < sentence.to() && words.isQuote(next);
        boolean brief = cue.speakerTo() - cue.speakerFrom() <= 3;
        return !verb
                && (quoted || known && cue.to() - cue.from() == 1 && (brief || sentence.from() == 0 || isHeadline()));
    }

    private boolean isTailOfLine(Cue cue) {
        boolean known = words.hasClass(cue.speakerFrom(), cue.speakerTo(), "source-noun")
                || words.hasClass(cue.speakerFrom(), cue.speakerTo(), "side-word");
        return known && isHeadline() && !words.isJoint(cue.from()) && sentence.length() > cue.speakerTo() - cue.from();
    }

    /** A line that ends without a point. */
    private boolean isHeadline() {
        return !words.isMark(sentence.to() - 1, ".!?") && !words.isQuote(sentence.to() - 1);
    }
}
