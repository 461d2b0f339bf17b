package org.onrecord.extract;

import java.util.List;
import java.util.Optional;
import org.onrecord.extract.claim.OutcomePass;
import org.onrecord.extract.claim.OwnerPass;
import org.onrecord.extract.claim.PartsPass;
import org.onrecord.extract.claim.SilencePass;
import org.onrecord.extract.figure.CountPass;
import org.onrecord.extract.figure.NumberPass;
import org.onrecord.extract.figure.PeoplePass;
import org.onrecord.extract.place.Gazetteer;
import org.onrecord.extract.place.PlacePass;
import org.onrecord.extract.rule.Grammar;
import org.onrecord.extract.rule.Pass;
import org.onrecord.extract.time.TimePass;
import org.onrecord.extract.voice.VoicePass;
import org.onrecord.gazetteer.PlaceIndex;
import org.onrecord.model.Language;
import org.onrecord.model.Sha256;

/** Makes the extractors that the program brings with it. */
public final class Extractors {

    private Extractors() {}

    /** The passes of one language, in their order. */
    public static List<Pass> passes(Grammar grammar) {
        return passes(grammar, Optional.empty());
    }

    private static List<Pass> passes(Grammar grammar, Optional<PlaceIndex> places) {
        return List.of(
                new NumberPass(),
                new TimePass(),
                new PlacePass(Gazetteer.builtIn(grammar.language()), places, grammar),
                new CountPass(grammar.rules("counts")),
                new PeoplePass(),
                new VoicePass(grammar.rules("voices")),
                new OutcomePass(grammar.rules("outcomes")),
                new PartsPass(grammar.rules("parts")),
                new OwnerPass(grammar.rules("owners")),
                new SilencePass(grammar.rules("silences")));
    }

    /** Those of the passes that find claims; voices are only asked whose they are. */
    static List<Pass> finders(List<Pass> passes) {
        return passes.stream()
                .filter(p -> !(p instanceof VoicePass || p instanceof OwnerPass))
                .toList();
    }

    /**
     * Our own engine, for every language that has rules; documents in others come back without claims. It is made at first use, once, and
     * shared by threads.
     */
    public static Extractor builtIn() {
        return Ours.ENGINE;
    }

    /** Our engine, that knows the places of {@code index} beside those built in. */
    public static Extractor with(PlaceIndex index) {
        return made(Optional.of(index));
    }

    /** Another of the same, read anew. */
    static Extractor made() {
        return made(Optional.empty());
    }

    private static Extractor made(Optional<PlaceIndex> places) {
        Grammar en = Grammar.load(Language.EN);
        List<Pass> passes = passes(en, places);
        String config = places.map(p -> Sha256.of(en.fingerprint() + Integer.toHexString(p.checksum())))
                .orElse(en.fingerprint());
        return new BuiltIn(en, passes, finders(passes), config);
    }

    /** Reading its rules takes longer than reading an article. */
    private static final class Ours {
        private static final Extractor ENGINE = made();
    }
}
