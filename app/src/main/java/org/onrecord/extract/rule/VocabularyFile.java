package org.onrecord.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.extract.text.WordTable;

/**
 * Reads a vocabulary: sections headed {@code @class [class…] [key=value…]}, under each its terms, one or several a line parted by
 * {@code |}, each with attributes of its own after {@code ;}. {@code #} begins a comment. The attribute {@code case=capital} makes a term
 * count only where its first word is not written small. An underscore stands for a space inside a value.
 */
final class VocabularyFile {

    private VocabularyFile() {}

    static List<Term> read(String name, List<String> lines, WordTable words) {
        List<Term> terms = new ArrayList<>();
        Set<String> classes = Set.of();
        Map<String, String> shared = Map.of();
        for (int n = 0; n < lines.size(); n++) {
            String line = withoutComment(lines.get(n));
            if (line.isEmpty()) {
                continue;
            }
            try {
                if (line.startsWith("@")) {
                    List<String> parts = Arrays.asList(line.substring(1).trim().split("\\s+"));
                    classes = new TreeSet<>(
                            parts.stream().filter(p -> p.indexOf('=') < 0).toList());
                    shared = attributes(
                            parts.stream().filter(p -> p.indexOf('=') >= 0).toList(), Map.of());
                    continue;
                }
                if (classes.isEmpty()) {
                    throw new IllegalArgumentException("a term stands before the first @class");
                }
                for (String piece : line.split("\\|")) {
                    terms.add(term(piece.trim(), classes, shared, words));
                }
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(name + ", line " + (n + 1) + ": " + e.getMessage(), e);
            }
        }
        return terms;
    }

    private static Term term(String piece, Set<String> classes, Map<String, String> shared, WordTable words) {
        int semicolon = piece.indexOf(';');
        String text = semicolon < 0 ? piece : piece.substring(0, semicolon).trim();
        Map<String, String> all = semicolon < 0
                ? shared
                : attributes(Arrays.asList(piece.substring(semicolon + 1).trim().split("\\s+")), shared);
        return new Term(text, Grammar.tokens(text, words), classes, all, "capital".equals(all.get("case")));
    }

    static Map<String, String> attributes(List<String> parts, Map<String, String> base) {
        Map<String, String> all = new LinkedHashMap<>(base);
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals < 1 || part.endsWith(";")) {
                throw new IllegalArgumentException("'" + part + "' is not key=value");
            }
            all.put(part.substring(0, equals), part.substring(equals + 1).replace('_', ' '));
        }
        return all;
    }

    static String withoutComment(String line) {
        int hash = line.startsWith("#") ? 0 : line.indexOf(" #");
        return (hash < 0 ? line : line.substring(0, hash)).strip();
    }
}
