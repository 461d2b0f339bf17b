package org.onrecord.extract.voice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.rule.RuleSet;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Cited;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;

/** Finds reported speech and lays an {@link Attribution} over each piece of what is said, into the layer {@code speech}. */
public final class VoicePass implements Pass {

    /** Somebody whom a pronoun stands for, and nothing else. */
    private static final Source NOBODY = new Source("?", SourceType.OTHER, Optional.empty(), Optional.empty(), true);

    private final RuleSet rules;

    public VoicePass(RuleSet rules) {
        this.rules = rules;
    }

    @Override
    public String name() {
        return "voices";
    }

    @Override
    public void run(Page page) {
        Words words = new Words(page);
        Quotes quotes = new Quotes(words);
        List<Draft> speech = new ArrayList<>();
        List<Draft> minds = new ArrayList<>();
        read(words, quotes, speech, minds);
        turns(words, speech);
        if (speech.isEmpty() && minds.isEmpty()) {
            return;
        }
        List<Draft> outer =
                new ArrayList<>(speech.stream().filter(d -> !d.nested).toList());
        int before = outer.size();
        new Spoken(words, outer).extend(quotes);
        new Carried(words, outer.subList(0, before)).carry();
        speech.addAll(outer.subList(before, outer.size()));

        Map<Draft, Source> speakers = speakers(words, rooted(speech, minds));
        List<Draft> known = known(speech, speakers);
        List<Source> who = new ArrayList<>(known.stream()
                .map(d -> Objects.requireNonNull(speakers.get(d.root())))
                .toList());
        List<Optional<Cited<LocalDate>>> days =
                new SpeechDays(words).find(known, who.stream().map(Source::name).toList());
        if (!known.isEmpty()) {
            new Communique(page).carry(known, who);
        }
        new Chains(words).pass(known, who);
        for (int n = 0; n < known.size(); n++) {
            lay(page, attribution(known.get(n), who.get(n), days.get(n)));
        }
        mention(page, speech, minds, speakers);
    }

    /** Beliefs and wishes, and what somebody says who has no name in the article: attributions, but never the source of a figure. */
    private static void mention(Page page, List<Draft> speech, List<Draft> minds, Map<Draft, Source> speakers) {
        Words words = new Words(page);
        Map<Draft, Source> thinkers = speakers(words, rooted(minds, speech));
        List<Draft> rest = new ArrayList<>(minds);
        speech.stream()
                .filter(d -> !speakers.containsKey(d.root()) && !d.cue.isNone())
                .forEach(rest::add);
        for (Draft draft : rest) {
            if (draft.content.stream().noneMatch(c -> c.length() > 1)) {
                continue;
            }
            Source who = thinkers.getOrDefault(draft.root(), NOBODY);
            Attribution mention = attribution(draft, who, Optional.empty());
            page.<Attribution>layer("mention").add(mention.at(), mention.at() + 1, mention);
        }
    }

    /** Puts the turns of a transcript in the place of what was read at the head of the same paragraphs. */
    private static void turns(Words words, List<Draft> speech) {
        List<Draft> turns = new Turns(words).find();
        Set<Integer> heads = new HashSet<>();
        turns.forEach(t -> heads.add(t.sentence.from()));
        speech.removeIf(d -> d.cue.form() == Cue.Form.HEAD && heads.contains(d.sentence.from()));
        speech.addAll(turns);
        speech.sort(Comparator.comparingInt(Draft::start));
    }

    private void read(Words words, Quotes quotes, List<Draft> speech, List<Draft> minds) {
        Sentence previous = null;
        for (Sentence sentence : words.page().text().sentences()) {
            if (sentence.block().isTold()) {
                List<Draft> here = new Drafts(words, sentence, quotes).read(rules);
                new Contents(words, sentence, quotes).lay(here);
                List<Draft> said = here.stream().filter(d -> !d.isMind()).toList();
                if (previous != null && !said.isEmpty() && previous.block().equals(sentence.block())) {
                    topic(words, speech, previous, said.get(0)).ifPresent(speech::add);
                }
                speech.addAll(said);
                here.stream().filter(Draft::isMind).forEach(minds::add);
                previous = sentence;
            }
        }
    }

    /** {@code drafts}, with those of {@code others} whose speaker they share, in the order of the text. */
    private static List<Draft> rooted(List<Draft> drafts, List<Draft> others) {
        Set<Draft> lent = new HashSet<>();
        drafts.forEach(d -> lent.add(d.root()));
        List<Draft> all = new ArrayList<>(drafts);
        others.stream().filter(lent::contains).forEach(all::add);
        return all.stream()
                .filter(d -> d.phrase.isPresent())
                .sorted(Comparator.comparingInt(Draft::start))
                .toList();
    }

    private static Map<Draft, Source> speakers(Words words, List<Draft> named) {
        Readings readings = new Readings(words);
        FullNames names = new FullNames(words);
        List<Reading> read = named.stream()
                .map(d -> readings.read(d.phrase.orElseThrow()))
                .map(r -> introduced(r, readings, names))
                .toList();
        long headline = named.stream().filter(d -> d.sentence.from() == 0).count();
        List<Optional<Source>> sources = new Cast(read, HomeState.of(words.page()), headline).resolve();
        Map<Draft, Source> speakers = new HashMap<>();
        for (int n = 0; n < named.size(); n++) {
            Draft draft = named.get(n);
            sources.get(n).ifPresent(s -> speakers.put(draft, s));
        }
        return speakers;
    }

    /** A bare last name takes what the article tells of the person where it gives the full name. */
    private static Reading introduced(Reading reading, Readings readings, FullNames names) {
        if (reading.kind() != Reading.Kind.PERSON || reading.name().indexOf(' ') >= 0) {
            return reading;
        }
        return names.introducing(reading.name())
                .map(readings::read)
                .filter(r -> r.kind() == Reading.Kind.PERSON && r.name().contains(reading.name()))
                .map(r -> reading.named(r.name()).filledFrom(r))
                .orElse(reading);
    }

    private static List<Draft> known(List<Draft> drafts, Map<Draft, Source> speakers) {
        return drafts.stream()
                .filter(d -> speakers.containsKey(d.root()) && (!d.content.isEmpty() || !d.cue.isNone()))
                .sorted(Comparator.comparingInt(Draft::start))
                .toList();
    }

    /** "The board sent its report. It says …": the subject of a sentence without speech, where the next one begins with a pronoun. */
    private static Optional<Draft> topic(Words words, List<Draft> drafts, Sentence previous, Draft pronoun) {
        boolean told =
                !drafts.isEmpty() && drafts.get(drafts.size() - 1).sentence.equals(previous);
        boolean back = pronoun.phrase
                .filter(p -> p.to() - p.from() == 1 && words.is(p.from(), "reference-noun"))
                .isPresent();
        if (told || !back) {
            return Optional.empty();
        }
        Phrases phrases = new Phrases(words, previous);
        Cue none = Cue.none(Cue.Form.VERB, previous.from(), "voices/topic");
        return phrases.opening(previous.to())
                .filter(p -> !words.is(p.from(), "reference-noun"))
                .map(p -> new Draft(previous, none, Optional.of(p), Optional.empty(), true, false));
    }

    private static Attribution attribution(Draft draft, Source source, Optional<Cited<LocalDate>> stated) {
        Optional<Phrase> named = draft.root().phrase;
        List<Stretch> speaker = new ArrayList<>();
        named.ifPresent(p -> speaker.add(new Stretch(p.from(), p.to())));
        named.filter(Phrase::hasMore).ifPresent(p -> speaker.add(new Stretch(p.alsoFrom(), p.alsoTo())));
        List<Stretch> cue = draft.cue.form() == Cue.Form.HEAD || draft.cue.isNone()
                ? List.of()
                : List.of(new Stretch(draft.cue.from(), draft.cue.to()));
        int at = draft.phrase.map(Phrase::from).orElse(draft.cue.from());
        return new Attribution(at, speaker, source, cue, draft.content, draft.cue.stance(), stated, draft.cue.rule());
    }

    private static void lay(Page page, Attribution attribution) {
        page.<Attribution>layer("voice").add(attribution.at(), attribution.at() + 1, attribution);
        for (Stretch piece : attribution.content()) {
            page.<Attribution>layer("speech").add(piece.from(), piece.to(), attribution);
        }
    }
}
