package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Coded;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Source;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/**
 * Tells one claim in a few lines: what it counts, who says it and when, and the words.
 *
 * @param width columns to write in, the indent included
 * @param quoteLines most lines of evidence
 */
public record ClaimText(Ink ink, int width, int quoteLines) {

    /** The lines of {@code claim}, each after {@code indent} blanks. */
    public List<String> of(KnownClaim known, int indent) {
        Claim claim = known.claim();
        List<String> lines = new ArrayList<>();
        String head = what(claim) + people(known) + " " + ink.faint("·") + " " + voice(claim);
        List<String> wrapped = Words.wrap(head, width - indent - 2);
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? "" : "  ") + wrapped.get(i));
        }
        lines.addAll(quote(known, width - indent));
        return lines.stream().map(line -> " ".repeat(indent) + line).toList();
    }

    /** The evidence with the figure marked, else the cue. */
    public List<String> quote(KnownClaim known, int columns) {
        Span evidence = known.claim().evidence();
        Optional<Span> mark = Optional.of(known.claim().anchor())
                .filter(m -> evidence.contains(m) && !m.equals(evidence))
                .map(m -> m.minus(evidence.start()));
        return new Quote(ink, columns, quoteLines).of(known.evidence(), mark);
    }

    /** "killed 14 or more", "wounded: no figure given", "responsibility denied". */
    public String what(Claim claim) {
        Stance stance = claim.stance().value();
        if (claim.subject().value() == Subject.RESPONSIBILITY) {
            return ink.strong("responsibility") + " " + responsibility(stance);
        }
        String outcome = ink.strong(claim.outcome().map(Coded::code).orElse(""));
        Optional<String> figure =
                claim.figure().map(Cited::value).map(Numbers::bounds).map(ink::figure);
        return switch (stance) {
            case ASSERTED -> outcome + " " + figure.orElse("without a figure");
            case ADMITTED -> outcome + " " + figure.orElse("without a figure") + ", " + ink.well("admitted");
            case DENIED -> outcome + figure.map(f -> " " + f).orElse("") + " " + ink.alarm("denied");
            case WITHHELD -> outcome + figure.map(f -> " " + f).orElse("") + " " + ink.care("withheld");
        };
    }

    private String responsibility(Stance stance) {
        return switch (stance) {
            case ASSERTED -> ink.well("claimed");
            case ADMITTED -> ink.well("admitted");
            case DENIED -> ink.alarm("denied");
            case WITHHELD -> ink.care("not acknowledged");
        };
    }

    private static String people(KnownClaim known) {
        Victims victims = known.claim().victims();
        List<String> parts = new ArrayList<>();
        victims.words().flatMap(known::words).map(Words::clean).ifPresent(parts::add);
        List<String> kind = new ArrayList<>();
        victims.side().map(Words::clean).ifPresent(kind::add);
        if (victims.status() != Status.UNKNOWN) {
            kind.add(victims.status().code());
        }
        if (!kind.isEmpty()) {
            parts.add("(" + String.join(", ", kind) + ")");
        }
        return parts.isEmpty() ? "" : " " + String.join(" ", parts);
    }

    /** "Mikhail Vedernikov, local-authority, Russia, said 2023-06-28", "in the article's own voice". */
    public String voice(Claim claim) {
        if (claim.source().isEmpty()) {
            return ink.faint("the article itself");
        }
        Source source = claim.source().get().value();
        StringBuilder s = new StringBuilder(ink.voice(Words.clean(source.name())));
        s.append(", ").append(source.type().code());
        source.side().ifPresent(side -> s.append(", ").append(Words.clean(side)));
        source.via().ifPresent(via -> s.append(", via ").append(Words.clean(via)));
        claim.stated().ifPresent(day -> s.append(", ").append(day.value()));
        return s.toString();
    }
}
