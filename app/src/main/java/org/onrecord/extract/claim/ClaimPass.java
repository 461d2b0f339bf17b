package org.onrecord.extract.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.extract.figure.Group;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Sentence;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/** Makes claims of findings. */
public final class ClaimPass {

    public List<Claim> claims(Page page) {
        List<Claim> claims = new ArrayList<>();
        for (Sentence sentence : page.text().sentences()) {
            Span evidence = page.text().span(sentence);
            for (Layer.Mark<Silence> mark : page.<Silence>layer("silence").within(sentence.from(), sentence.to())) {
                Silence q = mark.value();
                String id = page.text().document().id() + "#c" + (claims.size() + 1);
                claims.add(new Claim(
                        id,
                        evidence,
                        Optional.empty(),
                        new Cited<>(q.subject(), page.tokens().span(q.cueFrom(), q.cueTo()), q.rule()),
                        q.outcome(),
                        new Cited<>(q.stance(), page.tokens().span(mark.from(), mark.to()), q.rule()),
                        Victims.UNTOLD,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "i1",
                        false));
            }
            for (Layer.Mark<Finding> mark : page.<Finding>layer("finding").within(sentence.from(), sentence.to())) {
                Finding f = mark.value();
                Group g = f.group();
                String id = page.text().document().id() + "#c" + (claims.size() + 1);
                claims.add(new Claim(
                        id,
                        evidence,
                        g.count()
                                .map(c -> new Cited<>(
                                        c,
                                        page.tokens().span(g.figureFrom(), Math.max(g.figureFrom() + 1, g.figureTo())),
                                        g.rule())),
                        new Cited<>(Subject.CASUALTIES, page.tokens().span(f.cueFrom(), f.cueTo()), f.rule()),
                        Optional.of(f.outcome()),
                        new Cited<>(f.stance().orElse(Stance.ASSERTED), evidence, f.rule()),
                        new Victims(
                                g.hasWords()
                                        ? Optional.of(page.tokens().span(g.wordsFrom(), g.wordsTo()))
                                        : Optional.empty(),
                                g.status(),
                                Optional.of(g.side()).filter(s -> !s.isEmpty()),
                                Optional.empty(),
                                Optional.empty(),
                                List.of()),
                        Optional.empty(),
                        Optional.<Cited<LocalDate>>empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "i1",
                        false));
            }
        }
        return claims;
    }
}
