package org.onrecord.extract.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Source;
import org.onrecord.model.SourceType;

/** Who is who in one article: the fullest name, the type and the side for every mention of a speaker. */
final class Cast {

    private static final java.util.Set<SourceType> SIDELESS = java.util.EnumSet.of(
            SourceType.WITNESS,
            SourceType.NGO,
            SourceType.MEDIA,
            SourceType.INTERNATIONAL_ORGANISATION,
            SourceType.MEDICAL,
            SourceType.OTHER);

    private final List<Reading> readings;
    private final Optional<String> state;
    private final long headline;
    private final List<Reading> resolved = new ArrayList<>();
    private final Map<String, Set<String>> wordsOf = new HashMap<>();
    private final Map<String, Reading> people = new TreeMap<>();

    /**
     * @param state that officials without a state of their own words speak for
     * @param headline how many of the readings, from the first, stand in the headline
     */
    Cast(List<Reading> readings, Optional<String> state, long headline) {
        this.readings = readings;
        this.state = state;
        this.headline = headline;
    }

    /** The speaker of every reading, in their order; empty for a pronoun that comes back to nobody. */
    List<Optional<Source>> resolve() {
        List<Optional<Source>> sources = new ArrayList<>();
        for (int n = 0; n < readings.size(); n++) {
            Optional<Reading> who = who(n);
            who.ifPresent(resolved::add);
            sources.add(who.map(this::source));
        }
        return sources;
    }

    private Optional<Reading> who(int n) {
        Reading reading = readings.get(n);
        return switch (reading.kind()) {
            case HE -> last(Reading.Kind.PERSON, Reading.Kind.ROLE).or(() -> last(Reading.Kind.INSTITUTION));
            case THEY -> last(Reading.Kind.PEOPLE, Reading.Kind.INSTITUTION).or(this::last);
            case IT ->
                last(Reading.Kind.INSTITUTION, Reading.Kind.DOCUMENT)
                        .or(() -> last(Reading.Kind.PEOPLE))
                        .or(this::last);
            case PERSON -> Optional.of(person(n, reading));
            case ROLE -> Optional.of(role(n, owned(reading)));
            case DOCUMENT -> Optional.of(document(reading));
            case PEOPLE, INSTITUTION ->
                Optional.of(reading.metonym() ? metonym(n, reading) : institution(n, owned(reading)));
        };
    }

    /** "Kabul says" in a headline: the first office of that state that the article cites. */
    private Reading metonym(int n, Reading reading) {
        for (int i = n + 1; i < readings.size() && n < headline; i++) {
            Reading later = readings.get(i);
            boolean office =
                    later.kind() == Reading.Kind.INSTITUTION && !later.metonym() || later.kind() == Reading.Kind.ROLE;
            boolean official = later.type()
                    .filter(t -> t == SourceType.GOVERNMENT || t == SourceType.MILITARY)
                    .isPresent();
            Optional<String> side = later.side().isPresent() ? later.side() : state;
            if (office && official && !later.indefinite() && side.equals(reading.side())) {
                return institution(i, later.sided(reading.side()));
            }
        }
        return reading;
    }

    private Optional<Reading> last(Reading.Kind... kinds) {
        for (int i = resolved.size() - 1; i >= 0; i--) {
            if (List.of(kinds).contains(resolved.get(i).kind())) {
                return Optional.of(resolved.get(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Reading> last() {
        return resolved.isEmpty() ? Optional.empty() : Optional.of(resolved.get(resolved.size() - 1));
    }

    /** "Its spokesman": of the institution told before. */
    private Reading owned(Reading reading) {
        if (!reading.owned() || reading.side().isPresent()) {
            return reading;
        }
        return last(Reading.Kind.INSTITUTION, Reading.Kind.PEOPLE)
                .filter(o -> o.type().isPresent())
                .map(o -> (reading.isTyped() ? reading : speakerFor(reading, o)).sided(o.side()))
                .orElse(reading);
    }

    /** "Its spokesman" without a name is the voice of the group itself. */
    private static Reading speakerFor(Reading reading, Reading owner) {
        Reading typed = reading.typed(owner);
        return reading.kind() == Reading.Kind.ROLE ? typed.named(owner.name()) : typed;
    }

    private static boolean isSided(Reading reading) {
        return reading.type().isEmpty() || !SIDELESS.contains(reading.type().get());
    }

    private Reading person(int n, Reading reading) {
        String name = fullName(reading.name());
        Reading full = owned(reading).named(name);
        Reading known = people.get(name);
        if (known != null) {
            full = known.filledFrom(full);
        }
        if (!full.isTyped()) {
            full = introduced(n, full);
        }
        people.put(name, full);
        return full;
    }

    /** A name without a role, told before its role or after a role without a name ("a military prosecutor conceded … Hakob Ghazaryan told a court"). */
    private Reading introduced(int n, Reading named) {
        for (int i = n + 1; i < readings.size(); i++) {
            Reading later = readings.get(i);
            if (later.kind() == Reading.Kind.PERSON
                    && later.isTyped()
                    && fullName(later.name()).equals(named.name())) {
                return named.filledFrom(later);
            }
        }
        boolean known = people.containsKey(named.name());
        for (int i = resolved.size() - 1;
                i >= 0
                        && i >= resolved.size() - 2
                        && !known
                        && named.role().isEmpty()
                        && named.name().contains(" ");
                i--) {
            Reading before = resolved.get(i);
            if (before.kind() == Reading.Kind.ROLE && before.isTyped() && isSided(before)) {
                return named.filledFrom(before);
            }
        }
        return named;
    }

    private String fullName(String name) {
        String best = name;
        for (Reading other : readings) {
            if (other.kind() == Reading.Kind.PERSON
                    && other.name().length() > best.length()
                    && endsWithWord(other.name(), name)) {
                best = other.name();
            }
        }
        return best;
    }

    private static boolean endsWithWord(String longer, String shorter) {
        String a = " " + longer.toLowerCase(Locale.ROOT);
        String b = " " + shorter.toLowerCase(Locale.ROOT);
        return a.endsWith(b) || a.contains(b + " ");
    }

    /** "the governor": the one of that role who is named, before or, failing that, later. */
    private Reading role(int n, Reading reading) {
        for (int i = resolved.size() - 1; i >= 0 && !reading.indefinite(); i--) {
            Reading other = resolved.get(i);
            boolean fuller = other.kind() == Reading.Kind.PERSON
                    || other.kind() == Reading.Kind.ROLE
                            && other.name().length() >= reading.name().length();
            if (fuller && other.role().equals(reading.role()) && agree(other, reading)) {
                return other;
            }
        }
        for (int i = n + 1; i < readings.size(); i++) {
            Reading later = readings.get(i);
            boolean sameRole = later.role().equals(reading.role()) && (n < 3 || !reading.indefinite());
            boolean bare = i <= n + 2
                    && n < 3
                    && isSided(reading)
                    && !people.containsKey(fullName(later.name()))
                    && (later.role().isEmpty()
                            || reading.type().isPresent() && later.type().equals(reading.type()));
            if (later.kind() == Reading.Kind.PERSON
                    && (sameRole || bare && later.name().contains(" "))
                    && agree(later, reading)) {
                return person(i, later.filledFrom(reading));
            }
        }
        return reading;
    }

    private static boolean agree(Reading a, Reading b) {
        boolean types = !a.isTyped() || !b.isTyped() || a.type().equals(b.type());
        boolean sides = a.side().isEmpty() || b.side().isEmpty() || a.side().equals(b.side());
        return types && sides;
    }

    /** "the ministry": the fuller name that was told for it. */
    private Reading institution(int n, Reading reading) {
        if (reading.indefinite() || reading.role().isEmpty()) {
            return reading;
        }
        Reading best = reading;
        for (int i = 0; i < readings.size(); i++) {
            Reading other =
                    i < n && i < resolved.size() ? resolved.get(Math.min(i, resolved.size() - 1)) : readings.get(i);
            boolean same = other.kind() == reading.kind()
                    && (i <= n || !isPlural(n, reading) || isFirstOfBody(i))
                    && agree(other, reading)
                    && (other.role().equals(reading.role()) || isOneWord(reading))
                    && !other.indefinite()
                    && contains(other.name(), reading.name());
            if (same
                    && (other.name().length() > best.name().length()
                                    && reading.side().isEmpty()
                            || best.side().isEmpty()
                                    && other.side().isPresent()
                                    && other.name().length() >= best.name().length())) {
                best = other;
            }
        }
        return best.equals(reading) ? reading : best.filledFrom(reading);
    }

    /** "Officials" in a headline: those whom the article cites first, and not whoever is called so in the end. */
    private boolean isPlural(int n, Reading reading) {
        return n < headline && reading.kind() == Reading.Kind.PEOPLE;
    }

    private boolean isFirstOfBody(int i) {
        return readings.subList((int) Math.min(headline, i), i).stream().noneMatch(r -> r.isTyped() && isSided(r));
    }

    private static boolean isOneWord(Reading reading) {
        return reading.kind() == Reading.Kind.INSTITUTION && reading.name().indexOf(' ') < 0;
    }

    private boolean contains(String longer, String shorter) {
        return longer.length() >= shorter.length() && words(longer).containsAll(words(shorter));
    }

    private Set<String> words(String name) {
        return wordsOf.computeIfAbsent(
                name,
                n -> new HashSet<>(Arrays.asList(n.toLowerCase(Locale.ROOT).split("[\\s-]+"))));
    }

    /** "the statement": of whoever issued it. */
    private Reading document(Reading reading) {
        if (reading.type().isPresent() || reading.side().isPresent()) {
            return reading;
        }
        return last(Reading.Kind.INSTITUTION, Reading.Kind.PEOPLE, Reading.Kind.PERSON)
                .or(this::last)
                .orElse(reading);
    }

    private Source source(Reading reading) {
        // a private person who is named in full is one who was there
        boolean witness =
                reading.kind() == Reading.Kind.PERSON && reading.name().contains(" ");
        SourceType type = reading.type().orElse(witness ? SourceType.WITNESS : SourceType.OTHER);
        Optional<String> side = SIDELESS.contains(type)
                ? Optional.empty()
                : type == SourceType.ARMED_GROUP
                        ? reading.side()
                        : reading.side().or(() -> state);
        return new Source(reading.name(), type, side, Optional.empty(), reading.anonymous());
    }
}
