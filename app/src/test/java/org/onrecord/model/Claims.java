package org.onrecord.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Makes claims for tests in few words: {@code Claims.in("a1", "2023-06-28").says("Russia's army", MILITARY, "Russia").killed(14)}.
 * Each call gives a new builder; the last step, {@link #make()}, gives the claim.
 */
public final class Claims {

    private static final String RULE = "test";

    private String document = "a1";
    private Optional<LocalDate> published = Optional.of(LocalDate.of(2023, 6, 28));
    private int number;
    private Sketch sketch = Sketch.EMPTY;
    private Optional<Figure> figure = Optional.empty();
    private Subject subject = Subject.CASUALTIES;
    private Optional<Outcome> outcome = Optional.of(Outcome.KILLED);
    private Stance stance = Stance.ASSERTED;
    private Victims victims = Victims.UNTOLD;
    private Optional<Source> source = Optional.empty();
    private Optional<LocalDate> stated = Optional.empty();
    private Optional<Days> when = Optional.empty();
    private Optional<Place> place = Optional.empty();
    private Optional<String> partOf = Optional.empty();
    private String incident = "i1";
    private boolean total;
    private String evidence = "";
    private String victimWords = "";
    private String figureWords = "";

    private Claims() {}

    /** A claim of article {@code document}, published on that day; ids are numbered by {@link #nth}. */
    public static Claims in(String document, String published) {
        Claims c = new Claims();
        c.document = document;
        c.published = Optional.of(LocalDate.parse(published));
        return c;
    }

    public Claims nth(int n) {
        number = n;
        return this;
    }

    public Claims sketch(Sketch s) {
        sketch = s;
        return this;
    }

    public Claims says(String name, SourceType type, String side) {
        source = Optional.of(
                new Source(name, type, side.isEmpty() ? Optional.empty() : Optional.of(side), Optional.empty(), false));
        return this;
    }

    public Claims anonymously() {
        source = source.map(s -> new Source(s.name(), s.type(), s.side(), s.via(), true));
        return this;
    }

    public Claims on(String day) {
        stated = Optional.of(LocalDate.parse(day));
        return this;
    }

    public Claims killed(long n) {
        return counts(Outcome.KILLED, new Figure.Exactly(n));
    }

    public Claims wounded(long n) {
        return counts(Outcome.WOUNDED, new Figure.Exactly(n));
    }

    public Claims counts(Outcome what, Figure howMany) {
        outcome = Optional.of(what);
        figure = Optional.of(howMany);
        return this;
    }

    public Claims withholds(Outcome what) {
        outcome = Optional.of(what);
        stance = Stance.WITHHELD;
        figure = Optional.empty();
        return this;
    }

    public Claims responsibility(Stance how) {
        subject = Subject.RESPONSIBILITY;
        outcome = Optional.empty();
        figure = Optional.empty();
        stance = how;
        return this;
    }

    public Claims denied() {
        stance = Stance.DENIED;
        return this;
    }

    public Claims admitted() {
        stance = Stance.ADMITTED;
        return this;
    }

    public Claims of(String side, Status status) {
        victims = victims.withSide(side.isEmpty() ? Optional.empty() : Optional.of(side))
                .withStatus(status);
        return this;
    }

    /** The words for the people, and with {@link #number} the words of the number; both are put into the evidence. */
    public Claims people(String words) {
        victimWords = words;
        return this;
    }

    public Claims number(String words) {
        figureWords = words;
        return this;
    }

    public Claims happened(String from, String to) {
        when = Optional.of(new Days(LocalDate.parse(from), LocalDate.parse(to)));
        return this;
    }

    public Claims happened(String day) {
        return happened(day, day);
    }

    public Claims at(String name) {
        place = Optional.of(Place.named(name));
        return this;
    }

    public Claims at(String name, double latitude, double longitude) {
        place = Optional.of(new Place(
                name,
                Optional.empty(),
                Optional.of(new Point(latitude, longitude)),
                java.util.OptionalLong.empty(),
                Optional.of(Precision.EXACT)));
        return this;
    }

    public Claims partOf(KnownClaim whole) {
        partOf = Optional.of(whole.id());
        return this;
    }

    public Claims label(String label) {
        incident = label;
        return this;
    }

    public Claims total() {
        total = true;
        return this;
    }

    public Claims words(String sentence) {
        evidence = sentence;
        return this;
    }

    public KnownClaim make() {
        String text = evidence.isEmpty() ? "Words." : evidence;
        Span figureSpan = span(text, figureWords);
        Optional<Span> victimSpan = victimWords.isEmpty() ? victims.words() : Optional.of(span(text, victimWords));
        Span all = new Span(0, text.length());
        Claim claim = new Claim(
                document + "#c" + number,
                all,
                figure.map(f -> new Cited<>(f, figureSpan, RULE)),
                new Cited<>(subject, all, RULE),
                outcome,
                new Cited<>(stance, all, RULE),
                new Victims(
                        victimSpan, victims.status(), victims.side(), Optional.empty(), Optional.empty(), List.of()),
                source.map(s -> new Cited<>(s, all, RULE)),
                stated.map(s -> new Cited<>(s, all, RULE)),
                when.map(w -> new Cited<>(w, all, RULE)),
                place.map(p -> new Cited<>(p, all, RULE)),
                partOf,
                Optional.empty(),
                incident,
                total);
        Article article = new Article(
                document,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                published,
                published.orElse(LocalDate.of(2023, 6, 28)),
                Language.EN,
                Sha256.of(document),
                sketch);
        return new KnownClaim(claim, article, text);
    }

    private static Span span(String text, String words) {
        int at = words.isEmpty() ? -1 : text.indexOf(words);
        return at < 0 ? new Span(0, 0) : new Span(at, at + words.length());
    }
}
