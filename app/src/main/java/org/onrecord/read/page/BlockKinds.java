package org.onrecord.read.page;

import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.model.Block.Kind;
import org.onrecord.read.known.Address;
import org.onrecord.read.known.PageDays;
import org.onrecord.read.page.LineLabels.Label;
import org.onrecord.read.page.LineLabels.Role;

/** Tells by its words what a paragraph is on the page. */
final class BlockKinds {

    private static final int LONGEST_LABELLED = 300;
    private static final int LONGEST_SOURCE = 40;
    private static final int LONGEST_HEADING = 90;
    private static final int LONGEST_TITLE = 250;
    private static final String CLOSERS = "\"\u201D\u2019\u00BB)]";
    private static final Pattern PIECES = Pattern.compile("\\s+[|\u00B7\u2022\u2014\u2013/]\\s+");

    private final LineLabels labels = LineLabels.builtIn();
    private final PageDays days = PageDays.builtIn();
    private final Credits credits = new Credits();

    /** The kind of a paragraph; {@link Kind#PARAGRAPH} where nothing else is plain. */
    Kind of(String words) {
        Optional<Kind> known = ofFurniture(words);
        if (known.isPresent()) {
            return known.get();
        }
        return credits.isCaption(words) ? Kind.CAPTION : Kind.PARAGRAPH;
    }

    /** The kind of what is no telling: days, addresses, links to other articles. */
    Optional<Kind> ofFurniture(String words) {
        if (words.length() > LONGEST_LABELLED) {
            return Optional.empty();
        }
        if (findDay(words).isPresent()) {
            return Optional.of(Kind.DATE_LINE);
        }
        if (words.indexOf("://") > 0 && Address.find(words).isPresent()) {
            return Optional.of(Kind.SOURCE_LINE);
        }
        return labels.find(words).flatMap(label -> ofLabelled(words, label));
    }

    private Optional<Kind> ofLabelled(String words, Label label) {
        String rest = words.substring(label.rest());
        return switch (label.role()) {
            case RELATED -> Optional.of(Kind.RELATED_LINK);
            case PUBLISHER -> rest.length() <= LONGEST_SOURCE * 2 ? Optional.of(Kind.SOURCE_LINE) : Optional.empty();
            case ADDRESS ->
                rest.length() <= LONGEST_SOURCE || Address.find(rest).isPresent()
                        ? Optional.of(Kind.SOURCE_LINE)
                        : Optional.empty();
            case PUBLISHED, UPDATED, PHOTO -> Optional.empty();
        };
    }

    /** What a line tells that is a day and nothing else told: "June 28, 2023", "Published: …", "A. Name | 28.06.2023". */
    Optional<DateLine> findDay(String words) {
        if (words.length() > 2 * LONGEST_HEADING || !hasYear(words)) {
            return Optional.empty();
        }
        Optional<Label> label = labels.find(words).filter(l -> l.role() == Role.PUBLISHED || l.role() == Role.UPDATED);
        boolean updated = label.filter(l -> l.role() == Role.UPDATED).isPresent();
        String rest = label.map(l -> words.substring(l.rest())).orElse(words);
        Optional<PageDays.Found> whole = days.findWhole(rest);
        if (whole.isEmpty() && !words.endsWith(".")) {
            whole = PIECES.splitAsStream(rest)
                    .map(days::findWhole)
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return whole.map(found -> new DateLine(found.day(), updated));
    }

    /** Four digits in a row: without them no line tells a day. */
    private static boolean hasYear(String words) {
        int digits = 0;
        for (int i = 0; i < words.length() && digits < 4; i++) {
            char c = words.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** True where a paragraph that stands first reads as a title: short, one sentence at most, without a full stop. */
    boolean isTitle(String words) {
        return words.length() <= LONGEST_TITLE && hasLetter(words) && !endsOpen(words) && !hasSentenceInside(words);
    }

    /** True where a paragraph between others reads as a heading. */
    boolean isHeading(String words) {
        return words.length() <= LONGEST_HEADING
                && hasLetter(words)
                && Character.isLetterOrDigit(words.codePointBefore(words.length()))
                && Character.isUpperCase(words.codePointAt(0))
                && words.indexOf(": ") < 0
                && !hasSentenceInside(words);
    }

    private static boolean hasLetter(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    /** A full stop, comma, colon or semicolon at the end: the words belong to running text. */
    private static boolean endsOpen(String words) {
        int end = words.length();
        while (end > 0 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        String bare = words.substring(0, end);
        boolean dots = bare.endsWith("...") || bare.endsWith("\u2026");
        return !dots && !bare.isEmpty() && ".,;:".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static boolean hasSentenceInside(String words) {
        int at = words.indexOf(". ");
        while (at >= 0) {
            boolean initial = at >= 1 && (at == 1 || !Character.isLetter(words.charAt(at - 2))) || at < 4;
            boolean abbreviation =
                    !initial && words.substring(Math.max(0, at - 4), at).indexOf(' ') >= 0;
            if (!initial && !abbreviation) {
                return true;
            }
            at = words.indexOf(". ", at + 1);
        }
        return false;
    }
}
