package org.onrecord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Document;
import org.onrecord.model.Figure;
import org.onrecord.model.Language;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Subject;

/**
 * What the extractor reads in a text, for tests. Marks in the text tell where figures are expected: {@code At least [14] soldiers}.
 *
 * <p>A claim is written short: outcome and bounds ({@code killed 14}, {@code killed 14+} at least, {@code killed ..20} at most,
 * {@code killed 10-12}, {@code killed ~30}, {@code killed many} for a vague word, {@code killed ?} without a figure), then the stance where
 * it is not asserted ({@code killed 40 denied}).
 */
public final class Reading {

    /** The day of publication of every text. */
    public static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 28);

    private static final Extractor EXTRACTOR = Extractors.builtIn();

    private final String marked;
    private final Document document;
    private final List<Claim> claims;

    private Reading(String marked) {
        this.marked = marked;
        String text = marked.replace("[", "").replace("]", "");
        this.document = Document.ofText("t", text, Language.EN, Optional.of(PUBLISHED));
        this.claims = EXTRACTOR.extract(document, false).claims();
    }

    /** Reads {@code text}, in which brackets only mark figures. */
    public static Reading of(String text) {
        return new Reading(text);
    }

    public List<Claim> all() {
        return claims;
    }

    /** Claim number {@code n}, from 0. */
    public Claim claim(int n) {
        assertThat(claims).as("claims of: %s", document.text()).hasSizeGreaterThan(n);
        return claims.get(n);
    }

    /** The claims in short, in the order of the text. */
    public List<String> claims() {
        return claims.stream().map(Reading::brief).toList();
    }

    /** The words of the figures, in the order of the text. */
    public List<String> figures() {
        return claims.stream()
                .flatMap(c -> c.figure().stream())
                .map(f -> document.words(f.span()))
                .toList();
    }

    /** The words for the people of claim {@code n}, empty where there are none. */
    public String victims(int n) {
        return claim(n).victims().words().map(document::words).orElse("");
    }

    public String words(Span span) {
        return document.words(span);
    }

    /** The text with the figures found in brackets. */
    public String found() {
        StringBuilder text = new StringBuilder(document.text());
        claims.stream()
                .flatMap(c -> c.figure().stream())
                .map(Cited::span)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .forEach(s -> text.insert(s.end(), ']').insert(s.start(), '['));
        return text.toString();
    }

    /** Holds that the figures stand where the text marks them, and that these are the claims. */
    public void tells(String... briefs) {
        assertThat(claims()).as("claims of: %s", marked).containsExactly(briefs);
        assertThat(found()).as("figures").isEqualTo(marked);
    }

    /** The same, the claims parted by semicolons; a dash stands for none. */
    public void tellsAll(String briefs) {
        tells(briefs.equals("-") ? new String[0] : briefs.split("\\s*;\\s*"));
    }

    private static String brief(Claim claim) {
        String outcome = claim.subject().value() == Subject.RESPONSIBILITY
                ? "responsibility"
                : claim.outcome().orElseThrow().code();
        String figure = claim.figure().map(Cited::value).map(Reading::bounds).orElse("?");
        Stance stance = claim.stance().value();
        return outcome + " " + figure + (stance == Stance.ASSERTED ? "" : " " + stance.code());
    }

    private static String bounds(Figure figure) {
        if (figure.isVague()) {
            return "many";
        }
        OptionalLong low = figure.low();
        OptionalLong high = figure.high();
        if (low.isEmpty() || high.isEmpty()) {
            return low.isPresent() ? low.getAsLong() + "+" : ".." + high.orElseThrow();
        }
        if (low.getAsLong() != high.getAsLong()) {
            return low.getAsLong() + "-" + high.getAsLong();
        }
        return (figure.isApproximate() ? "~" : "") + low.getAsLong();
    }
}
