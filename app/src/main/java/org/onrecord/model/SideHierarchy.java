package org.onrecord.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which sides are part of which: a state counts the dead of a group within it among its own. Immutable.
 *
 * <p>A side contains itself. Names are compared by {@link Names}.
 */
public final class SideHierarchy {

    private static final String RESOURCE = "/org/onrecord/rules/en/sides.txt";

    private final Map<String, Set<String>> parts;

    private SideHierarchy(Map<String, Set<String>> parts) {
        this.parts = parts;
    }

    /** The registry that comes with the program. */
    public static SideHierarchy builtIn() {
        try (InputStream in = SideHierarchy.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From lines "whole: part, part"; lines that are empty or begin with # are left out. */
    public static SideHierarchy of(List<String> lines) {
        Map<String, Set<String>> parts = new HashMap<>();
        for (String line : lines) {
            int colon = line.indexOf(':');
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            parts.computeIfAbsent(Names.normal(line.substring(0, colon)), k -> new HashSet<>())
                    .addAll(Arrays.stream(line.substring(colon + 1).split(","))
                            .map(Names::normal)
                            .collect(Collectors.toSet()));
        }
        return new SideHierarchy(parts);
    }

    /** True where {@code part} is {@code whole} or lies within it. */
    public boolean contains(String whole, String part) {
        String w = Names.normal(whole);
        String p = Names.normal(part);
        return w.equals(p) || parts.getOrDefault(w, Set.of()).contains(p);
    }
}
