package org.onrecord.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private static final int FEW = 3;
    private static final String INDENT = "   ";
    private static final String CAVEAT = " ".repeat(14);

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
        Set<String> caveats = new LinkedHashSet<>();
        for (Estimate e : sheet.estimates()) {
            if (e.status().isEmpty() && e.side().isEmpty()) {
                String figure = Words.padRight(e.outcome().code(), 11) + ink.figure(Numbers.estimate(e));
                String used = e.rule() + ", " + e.claims().size() + (e.claims().size() == 1 ? " claim" : " claims");
                int room = width - INDENT.length() - 2 - Words.width(figure);
                boolean fits = Words.width(used) <= room;
                lines.add(INDENT + figure + (fits ? "  " + ink.faint(Words.padLeft(used, room)) : ""));
                caveats.addAll(e.caveats());
                if (!brief) {
                    lines.addAll(caveats(caveats));
                    caveats.clear();
                }
            }
        }
        lines.addAll(caveats(caveats));
        return lines;
    }

    private List<String> caveats(Set<String> caveats) {
        if (caveats.isEmpty()) {
            return List.of();
        }
        return Words.wrap(Words.clean(String.join("; ", caveats)), width - CAVEAT.length()).stream()
                .map(l -> CAVEAT + ink.faint(l))
                .toList();
    }

    /** One line for every two voices: what each said last; in brief the most telling ones only. */
    private List<String> contradictions(IncidentStory story) {
        Map<String, Contradiction> told = new LinkedHashMap<>();
        Weight weight = new Weight(story);
        for (KnownClaim from : story.claims()) {
            for (Relation r : story.relations()) {
                boolean against = r.kind() == Relation.Kind.CONTRADICTS || r.kind() == Relation.Kind.DENIES;
                Optional<KnownClaim> to = story.find(r.to());
                if (against && r.from().equals(from.id()) && to.isPresent()) {
                    String voices = VoicesText.name(from) + " " + VoicesText.name(to.get()) + " "
                            + from.claim().outcome() + r.kind();
                    told.put(
                            voices,
                            new Contradiction(weight.of(r, from, to.get()), sentence(from, to.get(), r.kind())));
                }
            }
        }
        List<String> lines = new ArrayList<>();
        told.values().stream()
                .sorted(Comparator.comparingInt((Contradiction c) -> -c.weight()))
                .limit(brief ? FEW : told.size())
                .forEach(c -> lines.addAll(contradiction(c.sentence())));
        return lines;
    }

    private record Contradiction(int weight, String sentence) {}

    private List<String> contradiction(String sentence) {
        List<String> wrapped = Words.wrap(sentence, width - 5);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? INDENT + ink.alarm("≠ ") : INDENT + "  ") + wrapped.get(i));
        }
        return lines;
    }

    private String sentence(KnownClaim from, KnownClaim to, Relation.Kind kind) {
        ClaimText text = new ClaimText(ink, width, 1);
        boolean denies = kind == Relation.Kind.DENIES;
        String what = denies ? " denies " : ": " + text.what(from.claim()) + ", against ";
        return VoicesText.name(from) + what + VoicesText.name(to) + ": " + text.what(to.claim());
    }
}
