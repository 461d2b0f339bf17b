package org.onrecord.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The least that words without a number can mean: "hundreds" are a hundred or more. Never a figure: only to tell which numbers such words
 * speak against. Immutable.
 */
public final class VagueNumbers {

    private static final List<String> LANGUAGES = List.of("en", "ru", "uk");

    private final Map<String, Long> least;

    private VagueNumbers(Map<String, Long> least) {
        this.least = Map.copyOf(least);
    }

    /** The registry that comes with the program. */
    public static VagueNumbers builtIn() {
        Map<String, Long> least = new HashMap<>();
        for (String language : LANGUAGES) {
            String resource = "/org/onrecord/rules/" + language + "/vague.txt";
            try (InputStream in = VagueNumbers.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("the program lacks " + resource);
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> line.indexOf(':') > 0 && !line.startsWith("#"))
                        .forEach(line -> put(least, line));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new VagueNumbers(least);
    }

    private static void put(Map<String, Long> least, String line) {
        int colon = line.indexOf(':');
        long number = Long.parseLong(line.substring(0, colon).strip());
        for (String word : line.substring(colon + 1).split(",")) {
            least.put(word.strip(), number);
        }
    }

    /** The least that {@code figure} means; empty where it gives a number, or words that name no size. */
    public OptionalLong least(Figure figure) {
        if (figure instanceof Figure.Vague vague) {
            Long number = least.get(vague.term().toLowerCase(Locale.ROOT).strip());
            return number == null ? OptionalLong.empty() : OptionalLong.of(number);
        }
        return OptionalLong.empty();
    }
}
