package org.onrecord.ledger.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Supplier;
import org.onrecord.model.AgeGroup;
import org.onrecord.model.Block;
import org.onrecord.model.Cited;
import org.onrecord.model.Claim;
import org.onrecord.model.Days;
import org.onrecord.model.Document;
import org.onrecord.model.Figure;
import org.onrecord.model.Hyperlink;
import org.onrecord.model.Language;
import org.onrecord.model.Outcome;
import org.onrecord.model.Person;
import org.onrecord.model.Place;
import org.onrecord.model.Point;
import org.onrecord.model.Precision;
import org.onrecord.model.Sex;
import org.onrecord.model.Sha256;
import org.onrecord.model.Sketch;
import org.onrecord.model.Source;
import org.onrecord.model.SourceMap;
import org.onrecord.model.SourceType;
import org.onrecord.model.Span;
import org.onrecord.model.Stance;
import org.onrecord.model.Status;
import org.onrecord.model.Subject;
import org.onrecord.model.Victims;

/** Any document and any claim on it, with every field filled or empty by chance. */
final class RandomValues {

    private static final String[] PIECES = {"a", "é", "ж", "漢", "🕯", "\n", " ", "14", "\"", "\\", "\u0001", "\u2028"};

    private final Random random;

    RandomValues(long seed) {
        this.random = new Random(seed);
    }

    Document document() {
        String text = text(1 + random.nextInt(600));
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = boundary(text, at);
            int end = boundary(text, Math.min(text.length(), start + random.nextInt(60)));
            blocks.add(new Block(any(Block.Kind.values()), new Span(start, end)));
            at = end + 1;
        }
        int[] minima = new int[random.nextInt(3) * 8];
        for (int i = 0; i < minima.length; i++) {
            minima[i] = random.nextInt();
        }
        return new Document(
                "id" + random.nextInt(),
                "key" + random.nextInt(),
                maybe(() -> "https://example.org/" + random.nextInt()),
                maybe(() -> text(4)),
                maybe(() -> text(9)),
                maybe(this::day),
                maybe(() -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000))),
                any(Language.EN, Language.RU, new Language("sr-Latn")),
                text,
                Sha256.of(text),
                blocks,
                random.nextBoolean() ? List.of() : List.of(new Hyperlink(span(text), "https://example.org/?a=b&c")),
                SourceMap.NONE,
                Optional.empty(),
                new Sketch(minima),
                random.nextBoolean());
    }

    Claim claim(String text) {
        boolean casualties = random.nextInt(4) > 0;
        return new Claim(
                "c-" + random.nextInt(),
                span(text),
                maybe(() -> cited(figure(), text)),
                cited(casualties ? Subject.CASUALTIES : Subject.RESPONSIBILITY, text),
                casualties ? Optional.of(any(Outcome.values())) : Optional.empty(),
                cited(any(Stance.values()), text),
                new Victims(
                        maybe(() -> span(text)),
                        any(Status.values()),
                        maybe(() -> "Norland"),
                        maybe(() -> any(Sex.values())),
                        maybe(() -> any(AgeGroup.values())),
                        random.nextBoolean() ? List.of() : List.of(person(text), person(text))),
                maybe(() -> cited(
                        new Source(
                                text(5) + "x",
                                any(SourceType.values()),
                                maybe(() -> "Norland"),
                                maybe(() -> "TASS"),
                                random.nextBoolean()),
                        text)),
                maybe(() -> cited(day(), text)),
                maybe(() -> cited(days(), text)),
                maybe(() -> cited(place(), text)),
                maybe(() -> "c-1"),
                maybe(() -> "c-2"),
                "i" + random.nextInt(9),
                random.nextBoolean());
    }

    private Person person(String text) {
        return new Person(
                "N" + text(3),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(100)) : OptionalInt.empty(),
                maybe(() -> any(Sex.values())),
                span(text));
    }

    private Place place() {
        return new Place(
                "P" + text(5),
                maybe(() -> "UA"),
                maybe(() -> new Point(random.nextDouble() * 180 - 90, random.nextDouble() * 360 - 180)),
                random.nextBoolean() ? OptionalLong.of(random.nextInt(9_999_999)) : OptionalLong.empty(),
                maybe(() -> any(Precision.values())));
    }

    private Figure figure() {
        long count = random.nextInt(9) == 0 ? Long.MAX_VALUE - 9 : random.nextInt(5_000_000);
        return any(
                new Figure.Exactly(count),
                new Figure.AtLeast(count),
                new Figure.AtMost(count),
                new Figure.Between(count, count + random.nextInt(9)),
                new Figure.About(count),
                new Figure.Vague("dozens"));
    }

    private LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(30_000));
    }

    private Days days() {
        LocalDate from = day();
        return new Days(from, from.plusDays(random.nextInt(40)));
    }

    private <T> Cited<T> cited(T value, String text) {
        return new Cited<>(value, span(text), "rule-" + random.nextInt(9));
    }

    private Span span(String text) {
        int start = boundary(text, random.nextInt(text.length()));
        return new Span(start, boundary(text, start + random.nextInt(text.length() - start + 1)));
    }

    /** The nearest place at or after {@code at} that splits no pair. */
    private static int boundary(String text, int at) {
        boolean inside = at > 0
                && at < text.length()
                && Character.isLowSurrogate(text.charAt(at))
                && Character.isHighSurrogate(text.charAt(at - 1));
        return inside ? at + 1 : at;
    }

    private String text(int pieces) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
    }
}
