package org.onrecord.extract.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.place.PlaceMark;
import org.onrecord.extract.rule.Layer;
import org.onrecord.extract.rule.Page;
import org.onrecord.extract.text.Casing;
import org.onrecord.extract.text.Sentence;
import org.onrecord.extract.text.TokenKind;
import org.onrecord.extract.time.TimeMark;
import org.onrecord.model.Cited;
import org.onrecord.model.Place;
import org.onrecord.model.Span;

/** The items of a round-up, each headed by the place that it tells of: "KIRKUK - Gunmen …", "Gorsk: 9 killed", "8 May, Lod: …". */
final class Items {

    /** So many headed paragraphs make a round-up; fewer are a dateline or a person who speaks. */
    private static final int FEWEST = 3;

    /** A place may head several items, but a speaker heads most lines of a talk. */
    private static final int MOST_ALIKE = 2;

    private static final int LONGEST_NAME = 4;

    /** Classes whose words head no item with a place. */
    private static final List<String> NO_PLACE = List.of(
            "harm-word",
            "people",
            "source-noun",
            "place-stop",
            "say",
            "rank",
            "title",
            "time-month",
            "time-weekday",
            "toll-word",
            "no-place",
            "function",
            "sentence-opener",
            "institution");

    /**
     * One item.
     *
     * @param first the sentence that it begins with
     * @param end where the next begins
     */
    record Item(Sentence first, int end, Optional<Cited<Place>> place) {

        boolean holds(Sentence sentence) {
            return first.from() <= sentence.from() && sentence.from() < end;
        }
    }

    private final List<Item> items;

    private Items(List<Item> items) {
        this.items = items;
    }

    static Items of(Page page) {
        List<Sentence> heads = new ArrayList<>();
        List<Cited<Place>> places = new ArrayList<>();
        Set<String> names = new HashSet<>();
        List<Sentence> sentences = page.text().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean opens =
                    i == 0 || !sentences.get(i - 1).block().equals(sentence.block()) || opensLine(page, sentence);
            Optional<Cited<Place>> head = opens ? head(page, sentence) : Optional.empty();
            if (head.isPresent()) {
                heads.add(sentence);
                places.add(head.get());
                names.add(head.get().value().name());
            }
        }
        if (names.size() < FEWEST || heads.size() > MOST_ALIKE * names.size()) {
            return new Items(List.of());
        }
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            int end = i + 1 < heads.size()
                    ? heads.get(i + 1).from()
                    : page.tokens().size();
            items.add(new Item(heads.get(i), end, Optional.of(places.get(i))));
        }
        return new Items(items);
    }

    /** The item that {@code sentence} belongs to. */
    Optional<Item> at(Sentence sentence) {
        return items.stream().filter(i -> i.holds(sentence)).findFirst();
    }

    private static boolean opensLine(Page page, Sentence sentence) {
        int start = page.tokens().start(sentence.from());
        return start > 0 && page.text().document().text().charAt(start - 1) == '\n';
    }

    private static Optional<Cited<Place>> head(Page page, Sentence sentence) {
        int from = sentence.from();
        while (from < sentence.to() && page.tokens().kind(from) == TokenKind.MARK) {
            from++;
        }
        List<Layer.Mark<TimeMark>> dates = page.<TimeMark>layer("time").at(from);
        if (!dates.isEmpty()) {
            from = dates.get(0).to() + 1;
        }
        if (from < sentence.to() && page.has(from, "place-lead")) {
            from++;
        }
        int end = from;
        while (end < sentence.to() && end < from + LONGEST_NAME && isNamePart(page, end)) {
            end++;
        }
        int close = end + 1 < sentence.to() && page.text().word(end).equals(",") && isNamePart(page, end + 1)
                ? end + 2
                : end;
        if (end == from || close >= sentence.to() || !closes(page, close)) {
            return Optional.empty();
        }
        Span span = page.tokens().span(from, end);
        return Optional.of(page.<PlaceMark>layer("place").at(from).stream()
                .findFirst()
                .map(Places::cited)
                .orElseGet(() ->
                        new Cited<>(Place.named(span.in(page.text().document().text())), span, "place/heads-item")));
    }

    private static boolean closes(Page page, int at) {
        return switch (page.text().word(at)) {
            case ":", "—", "–" -> true;
            case "-" -> !page.tokens().touchesPrevious(at);
            default -> false;
        };
    }

    private static boolean isNamePart(Page page, int i) {
        Casing casing = page.tokens().casing(i);
        boolean capital = casing == Casing.CAPITAL || casing == Casing.UPPER || casing == Casing.MIXED;
        boolean joint = page.text().word(i).equals("-")
                && page.tokens().touchesPrevious(i)
                && i + 1 < page.tokens().size()
                && page.tokens().touchesPrevious(i + 1);
        return joint
                || page.tokens().kind(i) == TokenKind.WORD
                        && capital
                        && NO_PLACE.stream().noneMatch(c -> page.has(i, c));
    }
}
