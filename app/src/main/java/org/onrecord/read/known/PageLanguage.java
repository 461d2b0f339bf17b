package org.onrecord.read.known;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.onrecord.model.Language;

/**
 * What reading knows of one language: names of months, labels of lines, function words. Read from
 * {@code rules/<language>/reading.txt}: sections headed by a name in brackets, one phrase a line, {@code #} begins a comment.
 */
public final class PageLanguage {

    private static final String ROOT = "/org/onrecord/rules/";

    private static final class Holder {
        static final List<PageLanguage> ALL = load();
    }

    private final Language language;
    private final Map<String, List<String>> sections;

    private PageLanguage(Language language, Map<String, List<String>> sections) {
        this.language = language;
        this.sections = sections;
    }

    /** Every language that {@code rules/reading.txt} lists, in its order. */
    public static List<PageLanguage> all() {
        return Holder.ALL;
    }

    public Language language() {
        return language;
    }

    /** The lines of a section in lower case; empty where the language has none. */
    public List<String> section(String name) {
        return sections.getOrDefault(name, List.of());
    }

    private static List<PageLanguage> load() {
        return lines("reading.txt").stream()
                .map(tag -> new PageLanguage(new Language(tag), sections(tag + "/reading.txt")))
                .toList();
    }

    private static Map<String, List<String>> sections(String file) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        String name = "";
        for (String line : lines(file)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                name = line.substring(1, line.length() - 1);
            } else {
                found.computeIfAbsent(name, k -> new ArrayList<>()).add(line.toLowerCase(Locale.ROOT));
            }
        }
        return found;
    }

    private static List<String> lines(String file) {
        try (InputStream in =
                Objects.requireNonNull(PageLanguage.class.getResourceAsStream(ROOT + file), ROOT + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
