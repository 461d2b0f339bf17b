package org.onrecord.extract.claim;

import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.figure.People;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.rule.Term;
import org.onrecord.model.Status;

/** What a sentence says of people beside the words that count them: "five of the dead were conscripts", "three civilian deaths". */
final class PeopleSaid {

    /** The farthest that a word for what the dead were may stand from its number: "three further civilian deaths". */
    private static final int BESIDE = 3;

    private PeopleSaid() {}

    static void read(Draft draft) {
        onlyPeople(draft);
        predicate(draft);
        adjective(draft);
    }

    /** "two of the injured": a word that tells only what befell people is no word for them, nor is "lives". */
    private static void onlyPeople(Draft draft) {
        Page page = draft.page;
        boolean bare = draft.words
                .filter(w -> {
                    int last = page.tokens().at(w.end() - 1);
                    boolean one = page.tokens().at(w.start()) == last;
                    return page.has(last, "people-after-the") && !page.has(last, "people")
                            || one && page.has(last, "no-people-word");
                })
                .isPresent();
        if (bare) {
            draft.words = Optional.empty();
        }
    }

    /** "Five of the dead were conscripts", "41 of them women", "one of them a lieutenant". */
    private static void predicate(Draft draft) {
        Page page = draft.page;
        Group group = group(draft);
        int end = end(group);
        boolean mute = group.kind() == Group.Kind.ELLIPTIC || !group.outcome().isEmpty();
        if (!mute || end + 1 >= draft.sentence.to()) {
            return;
        }
        boolean be = page.has(end, "be");
        boolean partitive = end > group.figureTo() + 1 && page.has(group.figureTo(), "partitive");
        if (be || partitive) {
            page.<People>layer("people")
                    .at(be ? end + 1 : end)
                    .forEach(m -> tell(draft, m.value().first()));
        }
    }

    /** "three civilian deaths", "114 civilian fatalities": a word before those for the harm. */
    private static void adjective(Draft draft) {
        Page page = draft.page;
        Group group = group(draft);
        Finding finding = draft.finding.orElseThrow();
        if (group.kind() != Group.Kind.ELLIPTIC || draft.status != Status.UNKNOWN) {
            return;
        }
        int limit = Math.min(finding.cueTo(), group.figureTo() + BESIDE);
        for (int i = group.figureTo(); i < limit; i++) {
            for (Term term : page.terms(i)) {
                Optional<Status> status = Status.find(term.attribute("status")).filter(s -> term.is("status-word"));
                if (status.isPresent()) {
                    draft.status = status.get();
                    draft.words = Optional.of(page.tokens().span(i, i + 1));
                    return;
                }
            }
        }
    }

    private static void tell(Draft draft, Group told) {
        draft.words = Optional.of(draft.page.tokens().span(told.wordsFrom(), told.wordsTo()));
        draft.status = told.status();
        draft.side = Optional.of(told.side()).filter(s -> !s.isEmpty());
    }

    private static Group group(Draft draft) {
        return draft.finding.orElseThrow().group();
    }

    private static int end(Group group) {
        return Math.max(group.figureTo(), group.wordsTo());
    }
}
