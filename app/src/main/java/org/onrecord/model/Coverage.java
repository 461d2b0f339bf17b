package org.onrecord.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether a claim's figure counts all the people of its kind in the happening, or only some. Judged by the claim and its words; the
 * words are a vocabulary by language. Immutable.
 */
public final class Coverage {

    /** Why a figure counts only some. */
    public enum Partial {
        /** The words tell a subset ("three of whom"). */
        PART_OF("counts some of the people of another figure"),
        /** The words tell those of one status among all ("ten of them civilians"): all of that status, some of the side. */
        STATUS_GROUP("counts those of one status among all"),
        /** The number comes on top of another ("three more"). */
        ADDITIONAL("counts people beyond those counted before"),
        /** A regional authority speaks of its own region's soldiers. */
        OWN_PEOPLE("a region counts its own people"),
        /** Only women, only children, or persons named one by one. */
        SUBGROUP("counts one group among the people"),
        /** Relatives, witnesses and hospitals tell what they saw. */
        VANTAGE("tells what one place or person saw");

        private final String why;

        Partial(String why) {
            this.why = why;
        }

        public String why() {
            return why;
        }
    }

    /** Terms of one kind ("more", "own", "yes", "no") of one language, as its resource lists them. */
    record Vocabulary(Map<String, List<String>> terms) {

        boolean stands(String kind, String words) {
            String spaced = " " + words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}'’]+", " ") + " ";
            return terms.getOrDefault(kind, List.of()).stream().anyMatch(t -> spaced.contains(" " + t + " "));
        }
    }

    private static final List<String> LANGUAGES = List.of("en", "ru", "uk");

    private final Map<String, Vocabulary> byLanguage;

    private Coverage(Map<String, Vocabulary> byLanguage) {
        this.byLanguage = byLanguage;
    }

    /** With the vocabularies that come with the program. */
    public static Coverage builtIn() {
        return new Coverage(LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), Coverage::vocabulary)));
    }

    static Vocabulary vocabulary(String language) {
        String name = "/org/onrecord/rules/" + language + "/coverage.txt";
        try (InputStream in = Coverage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            Map<String, List<String>> terms = new HashMap<>();
            String kind = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    kind = line.substring(1, line.indexOf(']'));
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    terms.computeIfAbsent(kind, k -> new java.util.ArrayList<>())
                            .add(line.strip());
                }
            }
            return new Vocabulary(terms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Why the figure of {@code k} counts only some of the people of its side; empty where it speaks of all.
     *
     * @param others claims of the same incident: the whole of which it may be a part is found among them, and what a source says of its
     *     people once holds for its other figures of them
     */
    public Optional<Partial> partial(KnownClaim k, Collection<KnownClaim> others) {
        Claim c = k.claim();
        if (c.partOf().isPresent()) {
            Optional<Claim> whole = others.stream()
                    .map(KnownClaim::claim)
                    .filter(w -> w.id().equals(c.partOf().get()))
                    .findFirst();
            Optional<Partial> part = whole.isPresent() ? partOf(c, whole.get()) : Optional.of(Partial.PART_OF);
            if (part.isPresent()) {
                return part;
            }
        }
        if (isAdditional(k) && !isAfterOtherFate(k, others)) {
            return Optional.of(Partial.ADDITIONAL);
        }
        boolean named = !c.victims().persons().isEmpty();
        if (c.victims().age().isPresent() || c.victims().sex().isPresent() || named) {
            return Optional.of(Partial.SUBGROUP);
        }
        if (others.stream().anyMatch(o -> isOfOwnPeople(o) && sameSpeakerAndKind(o, k)) || isOfOwnPeople(k)) {
            return Optional.of(Partial.OWN_PEOPLE);
        }
        boolean saw = c.source()
                .map(Cited::value)
                .filter(s -> s.type() == SourceType.WITNESS || s.type() == SourceType.MEDICAL)
                .isPresent();
        return saw ? Optional.of(Partial.VANTAGE) : Optional.empty();
    }

    /** A part of one fate, one side, one kind is some of them; the fighters among all the dead are all the fighters. */
    private static Optional<Partial> partOf(Claim part, Claim whole) {
        if (!part.outcome().equals(whole.outcome())) {
            // "three of the ten captured were released" counts all released; "one of the wounded died" comes on top of
            // the dead.
            return part.outcome().filter(Outcome.KILLED::equals).map(o -> Partial.ADDITIONAL);
        }
        if (part.victims().side().isPresent()
                && !part.victims().side().equals(whole.victims().side())) {
            return Optional.empty();
        }
        boolean narrower = part.victims().status() != Status.UNKNOWN
                && part.victims().status() != whole.victims().status();
        return Optional.of(narrower ? Partial.STATUS_GROUP : Partial.PART_OF);
    }

    /** True where the words of {@code k} tell that people were hit, and not what became of them ("four people were shot"). */
    public boolean isHit(KnownClaim k) {
        return k.words(k.claim().subject().span())
                .filter(w -> words(k).stands("hit", w))
                .isPresent();
    }

    private boolean isAdditional(KnownClaim k) {
        Vocabulary words = words(k);
        return k.claim()
                .figure()
                .flatMap(f -> k.words(f.span()))
                .filter(w -> words.stands("more", w))
                .isPresent();
    }

    /** "Six were killed. Three more are missing": more people, but the first of their fate. */
    private static boolean isAfterOtherFate(KnownClaim k, Collection<KnownClaim> others) {
        List<KnownClaim> before = others.stream()
                .filter(o -> o.article().id().equals(k.article().id())
                        && o.claim().figure().isPresent()
                        && o.claim().evidence().start() <= k.claim().evidence().start()
                        && !o.id().equals(k.id()))
                .toList();
        return !before.isEmpty()
                && before.stream()
                        .noneMatch(o -> o.claim().outcome().equals(k.claim().outcome()));
    }

    /** A regional authority on soldiers whom the words call its own. */
    private boolean isOfOwnPeople(KnownClaim k) {
        Claim c = k.claim();
        boolean region = c.source()
                .map(Cited::value)
                .filter(s -> s.type() == SourceType.LOCAL_AUTHORITY)
                .isPresent();
        if (!region || c.victims().status() != Status.COMBATANT) {
            return false;
        }
        Vocabulary words = words(k);
        return c.victims()
                .words()
                .flatMap(k::words)
                .filter(w -> words.stands("own", w))
                .isPresent();
    }

    private static boolean sameSpeakerAndKind(KnownClaim a, KnownClaim b) {
        return a.claim().source().isPresent()
                && b.claim().source().isPresent()
                && a.article().id().equals(b.article().id())
                && a.claim().source().get().value().type()
                        == b.claim().source().get().value().type()
                && a.claim().victims().status() == b.claim().victims().status()
                && a.claim().victims().side().equals(b.claim().victims().side());
    }

    private Vocabulary words(KnownClaim k) {
        return byLanguage.getOrDefault(
                k.article().language().tag(), byLanguage.getOrDefault("en", new Vocabulary(Map.of())));
    }
}
