package org.onrecord.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows formats by the names of files and by how they begin. */
final class FileFormats {

    /** What is read, as a person is told it. */
    static final String READ =
            "what is read: Markdown (.md), plain text (.txt), JSON lines (.jsonl, .json), each also with .gz";

    private static final Map<String, Format> BY_ENDING = Map.of(
            ".md", Format.MARKDOWN,
            ".markdown", Format.MARKDOWN,
            ".txt", Format.TEXT,
            ".text", Format.TEXT,
            ".jsonl", Format.JSONL,
            ".ndjson", Format.JSONL,
            ".json", Format.JSONL);
    private static final List<String> NOT_ARTICLES =
            List.of(".csv", ".tsv", ".xml", ".rss", ".eml", ".yml", ".yaml", ".css", ".js");

    /** Names by which a file tells of the directory it lies in. */
    private static final List<String> NOTES =
            List.of("readme", "license", "licence", "copying", "contributing", "changelog", "notice", "authors");

    private FileFormats() {}

    /** True where a file tells of its directory: it is read only where it is named itself. */
    static boolean isNote(String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        return NOTES.stream().anyMatch(note -> bare.equals(note) || bare.startsWith(note + "."));
    }

    /** By the ending of a name, {@code .gz} left aside. */
    static Optional<Format> byName(String name) {
        return Optional.ofNullable(BY_ENDING.get(ending(name)));
    }

    /** True where a directory's file is taken for articles. A {@code .json} may be anything and is read only where it is named itself. */
    static boolean isTakenFromDirectory(String name) {
        return !name.startsWith(".")
                && byName(name).isPresent()
                && !ending(name).equals(".json");
    }

    /** The format of a text file that begins so; empty where it is known to be none that is read. */
    static Optional<Format> byContent(String name, String head) {
        Optional<Format> named = byName(name);
        String start = head.stripLeading().replaceFirst("^\uFEFF\\s*", "");
        if (named.isPresent() && named.get() != Format.TEXT) {
            return named;
        }
        String low = start.substring(0, Math.min(start.length(), 200)).toLowerCase(Locale.ROOT);
        boolean markup = low.startsWith("<!doctype")
                || low.startsWith("<html")
                || low.startsWith("<?xml")
                || low.startsWith("<rss");
        if (start.startsWith("# ")) {
            return Optional.of(Format.MARKDOWN);
        }
        if (start.startsWith("{") && (named.isEmpty() || start.contains("\"text\""))) {
            return Optional.of(Format.JSONL);
        }
        if (named.isPresent()) {
            return named;
        }
        boolean other =
                markup || NOT_ARTICLES.contains(ending(name)) || name.endsWith(".html") || name.endsWith(".htm");
        return other ? Optional.empty() : Optional.of(Format.TEXT);
    }

    private static String ending(String name) {
        String bare = name.toLowerCase(Locale.ROOT);
        bare = bare.endsWith(".gz") ? bare.substring(0, bare.length() - 3) : bare;
        int dot = bare.lastIndexOf('.');
        return dot < 0 ? "" : bare.substring(dot);
    }
}
