package org.onrecord.extract.voice;

import java.util.List;
import java.util.Optional;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;
import org.onrecord.model.Stance;

/** Notes through whom words came: "the army said, the agency reported" is the army's word by way of the agency. */
final class Chains {

    private final Words words;

    Chains(Words words) {
        this.words = words;
    }

    /** Puts into {@code who}, the speakers of {@code drafts} in their order, the agency or channel that each was heard through. */
    void pass(List<Draft> drafts, List<Source> who) {
        int first = 0;
        for (int n = 0; n < drafts.size(); n++) {
            while (!drafts.get(first).sentence.equals(drafts.get(n).sentence)) {
                first++;
            }
            if (who.get(n).type() != SourceType.MEDIA) {
                Optional<String> outlet = reporter(drafts, who, first, n);
                if (outlet.isEmpty()) {
                    outlet = quoting(drafts.get(n));
                }
                if (outlet.isPresent()) {
                    Source s = who.get(n);
                    who.set(n, new Source(s.name(), s.type(), s.side(), outlet, s.anonymous()));
                }
            }
        }
    }

    /** The outlet of the same sentence whose report holds these words. */
    private Optional<String> reporter(List<Draft> drafts, List<Source> who, int first, int n) {
        Draft inner = drafts.get(n);
        for (int i = first; i < drafts.size() && drafts.get(i).sentence.equals(inner.sentence); i++) {
            Draft outer = drafts.get(i);
            boolean holds =
                    outer.content.stream().anyMatch(o -> inner.content.stream().anyMatch(o::overlaps));
            // "the ministry rejected a blogger's count": whoever denies a report was not heard through it
            boolean denied = inner.cue.stance() == Stance.DENIED && words.is(outer.cue.from(), "saying-noun");
            if (i != n && !denied && who.get(i).type() == SourceType.MEDIA && holds) {
                return Optional.of(who.get(i).name());
            }
        }
        return Optional.empty();
    }

    /** "the army, quoted by the agency, said", "he told the agency". */
    private Optional<String> quoting(Draft draft) {
        if (draft.cue.isNone()) {
            return Optional.empty();
        }
        Roles roles = new Roles(words);
        if (draft.phrase
                .filter(p -> p.hasMore() && words.is(p.alsoFrom(), "quoted-by"))
                .isPresent()) {
            Phrase p = draft.phrase.get();
            return outlet(roles, p.alsoFrom(), p.alsoTo());
        }
        if (words.is(draft.cue.from(), "said-to")) {
            return outlet(roles, draft.cue.to(), Math.min(draft.sentence.to(), draft.cue.to() + 5));
        }
        return Optional.empty();
    }

    private Optional<String> outlet(Roles roles, int from, int to) {
        return roles.nouns(from, to).stream()
                .filter(n -> n.type().equals(SourceType.MEDIA.code()) && words.isCapital(n.from()))
                .findFirst()
                .map(n -> words.words(n.from(), n.to()));
    }
}
