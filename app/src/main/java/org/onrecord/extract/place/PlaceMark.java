package org.onrecord.extract.place;

import java.util.List;
import org.onrecord.extract.rule.Attributed;
import org.onrecord.model.Mentions;

/**
 * A place name in a text.
 *
 * @param mention the name where it stands, and the place it was taken for
 * @param kind what sort of place
 * @param lead how the words before it lead to it: {@code in}, {@code near}, {@code to}, {@code from}, or empty
 * @param dateline true where it heads the article: where the reporter was, not where it happened
 * @param container true where it only tells in what the place named before it lies ("Paletwa, <u>Chin state</u>")
 * @param within the names that hold it, as the text tells them, the finest first
 * @param known true where the gazetteer has it
 * @param reasons why it is taken for this place, for people
 */
public record PlaceMark(
        Mentions.Where mention,
        Kind kind,
        String lead,
        boolean dateline,
        boolean container,
        List<String> within,
        boolean known,
        List<String> reasons)
        implements Attributed {

    public PlaceMark {
        within = List.copyOf(within);
        reasons = List.copyOf(reasons);
    }

    /** {@code kind} (settlement, camp, crossing, district, region, area, country), {@code lead}, {@code dateline}, {@code container}, {@code known} (yes). */
    @Override
    public String attribute(String key) {
        return switch (key) {
            case "kind" -> kind.code();
            case "lead" -> lead;
            case "dateline" -> dateline ? "yes" : "";
            case "container" -> container ? "yes" : "";
            case "known" -> known ? "yes" : "";
            default -> "";
        };
    }
}
