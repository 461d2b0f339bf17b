package org.onrecord.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.model.KnownClaim;
import org.onrecord.model.Link;
import org.onrecord.model.Reason;
import org.onrecord.model.Stance;

/** Tells every voice of an incident in the order of days: the day, who, what, and the words below. */
record VoicesText(Ink ink, int width, boolean brief) {

    private static final int FEW = 9;
    private static final String DAY_INDENT = " ".repeat(15);

    List<String> of(IncidentStory story) {
        Map<String, Link> links = new HashMap<>();
        story.links().forEach(l -> links.put(l.claim(), l));
        List<KnownClaim> heard = brief ? few(story) : story.claims();
        List<String> lines = new ArrayList<>();
        String day = "";
        for (KnownClaim known : heard) {
            String its = IncidentStory.day(known).toString();
            lines.addAll(claim(known, its.equals(day) ? "" : its));
            day = its;
            if (!brief) {
                lines.add(DAY_INDENT + ink.faint(article(known)));
                if (links.containsKey(known.id())) {
                    lines.add(DAY_INDENT + ink.faint(why(links.get(known.id()))));
                }
            }
        }
        int left = story.claims().size() - heard.size();
        if (left > 0) {
            lines.add(DAY_INDENT + ink.faint("and " + left + (left == 1 ? " more claim" : " more claims")));
        }
        return lines;
    }

    private static List<KnownClaim> few(IncidentStory story) {
        Set<String> repeats = story.repeats();
        Weight weight = new Weight(story);
        List<KnownClaim> first = story.claims().stream()
                .filter(k -> !repeats.contains(k.id())
                        || weight.of(k) >= Weight.DISCLOSES
                        || k.claim().stance().value() == Stance.ADMITTED)
                .toList();
        return weight.heard(first, FEW);
    }

    private List<String> claim(KnownClaim known, String day) {
        ClaimText text = new ClaimText(ink, width, brief ? 1 : 4);
        List<String> lines = new ArrayList<>();
        String what = text.what(known.claim());
        int room = width - DAY_INDENT.length() - Words.width(what) - 2;
        String name = Words.cut(name(known), Math.max(12, room));
        int gap = Math.max(2, width - DAY_INDENT.length() - Words.width(name) - Words.width(what));
        String voice = known.claim().source().isPresent() ? ink.voice(name) : ink.faint(name);
        lines.add("   " + Words.padRight(day, 10) + "  " + voice + " " + ink.faint("·".repeat(Math.max(0, gap - 2)))
                + " " + what);
        text.quote(known, width - DAY_INDENT.length()).forEach(l -> lines.add(DAY_INDENT + l));
        return lines;
    }

    /** Who says it: the source, else the publisher in its own voice. */
    static String name(KnownClaim known) {
        return known.claim()
                .source()
                .map(s -> Words.clean(s.value().name()))
                .orElseGet(() -> Words.clean(known.article().publisher().orElse("the article")) + " itself");
    }

    private String article(KnownClaim known) {
        StringBuilder s =
                new StringBuilder(known.article().publisher().map(Words::clean).orElse("unknown publisher"));
        known.article().published().ifPresent(d -> s.append(", ").append(d));
        s.append(", claim ").append(IncidentText.label(known.id()));
        return Words.cut(s.toString(), width - DAY_INDENT.length());
    }

    private String why(Link link) {
        List<String> reasons = link.reasons().stream()
                .limit(4)
                .map(Reason::name)
                .map(Words::clean)
                .toList();
        String score = String.format(java.util.Locale.ROOT, "%.2f", link.score());
        return Words.cut("linked " + score + ": " + String.join("; ", reasons), width - DAY_INDENT.length());
    }
}
