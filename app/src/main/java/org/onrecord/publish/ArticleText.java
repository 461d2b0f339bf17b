package org.onrecord.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Claim;
import org.onrecord.model.Disclosure;
import org.onrecord.model.Document;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Mentions;

/**
 * Tells what one article says, for a person at a terminal: its incidents, most prominent first, each with its claims and their words.
 *
 * @param width columns to write in
 * @param explained print for each claim what it rests on
 */
public record ArticleText(Ink ink, int width, boolean explained) {

    private static final int INDENT = 3;

    /** The lines of {@code sheet}; {@code claims} are its claims with their words. */
    public List<String> of(ArticleSheet sheet, List<KnownClaim> claims) {
        List<String> lines = new ArrayList<>();
        Document document = sheet.document();
        Words.wrap(headline(document), width).forEach(l -> lines.add(ink.strong(l)));
        lines.add(ink.faint(card(sheet)));
        List<KnownClaim> left = new ArrayList<>(claims);
        for (IncidentSheet incident : sheet.incidents()) {
            lines.add("");
            lines.addAll(head(incident));
            List<KnownClaim> its = claims.stream()
                    .filter(c -> incident.incident().claims().contains(c.id()))
                    .toList();
            its.forEach(c -> lines.addAll(claim(sheet, c)));
            left.removeAll(its);
        }
        left.forEach(c -> lines.addAll(claim(sheet, c)));
        sheet.mentions().ifPresent(m -> lines.addAll(mentions(document, m)));
        return lines;
    }

    /** Its title, else how it begins. */
    private String headline(Document document) {
        return document.title()
                .map(Words::clean)
                .orElseGet(() -> Words.cut(
                        Words.clean(document.text().strip().lines().findFirst().orElse(document.id())), width));
    }

    private static String card(ArticleSheet sheet) {
        Document document = sheet.document();
        List<String> parts = new ArrayList<>();
        document.publisher().map(Words::clean).ifPresent(parts::add);
        parts.add(document.published().map(d -> "published " + d).orElse("no date of publication"));
        parts.add(document.language().tag());
        int claims = sheet.claims().size();
        parts.add(claims == 0 ? "no claim" : claims == 1 ? "1 claim" : claims + " claims");
        return String.join(" · ", parts);
    }

    private List<String> head(IncidentSheet sheet) {
        Incident incident = sheet.incident();
        List<String> name = new ArrayList<>();
        incident.kind().map(Words::clean).ifPresent(name::add);
        incident.place().map(p -> Words.clean(p.name())).ifPresent(name::add);
        name.add(incident.when().map(Object::toString).orElse("day not told"));
        List<String> lines = new ArrayList<>();
        String label = incident.id().substring(incident.id().indexOf('#') + 1);
        lines.add(ink.strong(label) + "  " + ink.strong(String.join(" · ", name)));
        List<String> totals = new ArrayList<>();
        for (Estimate e : sheet.estimates()) {
            if (e.status().isEmpty() && e.side().isEmpty()) {
                totals.add(e.outcome().code() + " " + ink.figure(Numbers.estimate(e)));
            }
        }
        if (!totals.isEmpty()) {
            Words.wrap(String.join(" · ", totals), width - INDENT).forEach(l -> lines.add(" ".repeat(INDENT) + l));
        }
        for (Disclosure d : sheet.disclosures()) {
            lines.add(" ".repeat(INDENT) + new DisclosureText(ink).of(d));
        }
        return lines;
    }

    private List<String> claim(ArticleSheet sheet, KnownClaim claim) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(new ClaimText(ink, width, 4).of(claim, INDENT));
        if (explained) {
            for (Ground ground : Ground.of(claim.claim())) {
                lines.add(" ".repeat(INDENT) + ground(sheet.document(), ground));
            }
            linked(claim.claim()).ifPresent(l -> lines.add(" ".repeat(INDENT) + l));
        }
        return lines;
    }

    private String ground(Document document, Ground ground) {
        String words = "“" + Words.clean(document.words(ground.span())) + "”";
        String fixed = "  " + Words.padRight(ground.field(), 8) + " " + Words.clean(ground.value()) + "  ";
        String rule = ground.rule();
        int room = Math.max(12, width - INDENT - Words.width(fixed) - Words.width(rule) - 2);
        return ink.faint("  " + Words.padRight(ground.field(), 8)) + " " + Words.clean(ground.value()) + "  "
                + ink.faint(Words.cut(words, room)) + "  " + ink.voice(rule);
    }

    private Optional<String> linked(Claim claim) {
        List<String> parts = new ArrayList<>();
        claim.partOf().ifPresent(id -> parts.add("part of " + label(id)));
        claim.sameAs().ifPresent(id -> parts.add("same as " + label(id)));
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(ink.faint("  " + label(claim.id()) + " is " + String.join(", ", parts)));
    }

    private static String label(String id) {
        return id.substring(id.indexOf('#') + 1);
    }

    private List<String> mentions(Document document, Mentions mentions) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(ink.strong("Mentioned"));
        mentions.times()
                .forEach(t -> lines.add("   time    " + Words.clean(document.words(t.span())) + " "
                        + ink.faint(t.kind() + " " + t.value())));
        mentions.places().forEach(p -> lines.add("   place   " + Words.clean(document.words(p.span()))));
        mentions.speeches().forEach(s -> {
            String who = s.source().isEmpty()
                    ? "?"
                    : Words.clean(document.words(s.source().get(0)));
            String what = s.content().isEmpty()
                    ? ""
                    : Words.clean(document.words(s.content().get(0)));
            lines.add(Words.cut("   speech  " + who + ": " + what, width));
        });
        return lines;
    }
}
