package org.onrecord.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** When two ways of naming someone or something count as the same. */
final class Names {

    /** The most words by which one of two names may be longer. */
    private static final int LONGER_BY = 4;

    private static final Set<String> INSIGNIFICANT = insignificant();

    private Names() {}

    /** Both absent; or all significant words of one are in the other, which may have a few more (a title, a fuller form). */
    static boolean same(Optional<String> a, Optional<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty();
        }
        Set<String> x = significant(a.get());
        Set<String> y = significant(b.get());
        return !x.isEmpty() && !y.isEmpty() && (y.containsAll(x) || x.containsAll(y)) && ofLikeSize(x, y);
    }

    /** Both absent or empty; or at least half of the shorter one's words are in the other, which may have a few more. */
    static boolean alike(Optional<String> a, Optional<String> b) {
        String first = a.orElse("");
        String second = b.orElse("");
        if (first.isEmpty() || second.isEmpty()) {
            return first.isEmpty() && second.isEmpty();
        }
        Set<String> x = Words.of(first);
        Set<String> y = Words.of(second);
        Set<String> shared = new HashSet<>(x);
        shared.retainAll(y);
        return !x.isEmpty() && !y.isEmpty() && 2 * shared.size() >= Math.min(x.size(), y.size()) && ofLikeSize(x, y);
    }

    private static boolean ofLikeSize(Set<String> x, Set<String> y) {
        return Math.abs(x.size() - y.size()) <= LONGER_BY;
    }

    private static Set<String> significant(String name) {
        Set<String> words = Words.of(name);
        words.removeAll(INSIGNIFICANT);
        return words;
    }

    private static Set<String> insignificant() {
        InputStream resource = Objects.requireNonNull(Names.class.getResourceAsStream("insignificant.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
