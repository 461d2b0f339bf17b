package org.onrecord.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.model.Estimate;
import org.onrecord.model.Incident;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Place;
import org.onrecord.model.Relation;

/**
 * Tells an incident on a terminal: how long each side took to tell, the figures, every voice in the order of days, who contradicts whom.
 *
 * @param width columns to write in
 * @param brief one telling of each thing and one line of its words; else every claim with its words, its article and why it belongs here
 */
public record IncidentText(Ink ink, int width, boolean brief) {

    private static final String INDENT = "   ";

    /** The lines of {@code story}. */
    public List<String> of(IncidentStory story) {
        List<String> lines = new ArrayList<>();
        lines.add(title(story.sheet().incident()));
        lines.add("");
        lines.addAll(new LagText(ink, width).of(story));
        lines.addAll(estimates(story.sheet()));
        lines.add("");
        lines.addAll(new VoicesText(ink, width, brief).of(story));
        List<String> against = contradictions(story);
        if (!against.isEmpty()) {
            lines.add("");
            lines.addAll(against);
        }
        return lines;
    }

    private String title(Incident incident) {
        String place = incident.place().map(Place::name).map(Words::clean).orElse("place not told");
        String when = incident.when().map(Dates::of).orElse("day not told");
        String kind = incident.total()
                ? "running total"
                : incident.kind().map(Words::clean).orElse("");
        String right = (kind.isEmpty() ? "" : kind + " ") + label(incident.id());
        String left = Words.cut(place + ", " + when, width - Words.width(right) - 8);
        int rule = Math.max(2, width - Words.width(left) - Words.width(right) - 6);
        return ink.faint("──") + " " + ink.strong(left) + " " + ink.faint("─".repeat(rule) + " " + right);
    }

    /** What a person needs of an id: the first characters, by which it can be asked for. */
    public static String label(String id) {
        int hash = id.indexOf('#');
        return hash >= 0 ? id.substring(hash + 1) : id.length() > 8 ? id.substring(0, 8) : id;
    }

    private List<String> estimates(IncidentSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Estimate e : sheet.estimates()) {
            if (e.status().isEmpty() && e.side().isEmpty()) {
                String figure = ink.figure(Words.padRight(Numbers.estimate(e), 22));
                String used = e.claims().size() == 1 ? "1 claim" : e.claims().size() + " claims";
                lines.add(INDENT + Words.padRight(e.outcome().code(), 11) + figure + " "
                        + ink.faint(e.rule() + ", " + used));
                if (!brief) {
                    e.caveats()
                            .forEach(c -> Words.wrap(Words.clean(c), width - 14)
                                    .forEach(l -> lines.add(" ".repeat(14) + ink.care(l))));
                }
            }
        }
        if (brief) {
            Set<String> caveats = new LinkedHashSet<>();
            sheet.estimates().stream()
                    .filter(e -> e.status().isEmpty() && e.side().isEmpty())
                    .forEach(e -> caveats.addAll(e.caveats()));
            caveats.stream()
                    .limit(2)
                    .forEach(c -> Words.wrap(Words.clean(c), width - 3).forEach(l -> lines.add(INDENT + ink.faint(l))));
        }
        return lines;
    }

    private List<String> contradictions(IncidentStory story) {
        List<String> lines = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Relation r : story.relations()) {
            boolean against = r.kind() == Relation.Kind.CONTRADICTS || r.kind() == Relation.Kind.DENIES;
            Optional<KnownClaim> from = story.find(r.from());
            Optional<KnownClaim> to = story.find(r.to());
            if (against && from.isPresent() && to.isPresent()) {
                told.add(sentence(from.get(), to.get(), r.kind()));
            }
        }
        for (String sentence : told) {
            List<String> wrapped = Words.wrap(sentence, width - 5);
            for (int i = 0; i < wrapped.size(); i++) {
                lines.add((i == 0 ? INDENT + ink.alarm("≠ ") : INDENT + "  ") + wrapped.get(i));
            }
        }
        return lines;
    }

    private String sentence(KnownClaim from, KnownClaim to, Relation.Kind kind) {
        ClaimText text = new ClaimText(ink, width, 1);
        String verb = kind == Relation.Kind.DENIES ? "denies" : "contradicts";
        return VoicesText.name(from) + " (" + text.what(from.claim()) + ") " + verb + " " + VoicesText.name(to) + " ("
                + text.what(to.claim()) + ")";
    }
}
