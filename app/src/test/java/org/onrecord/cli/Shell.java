package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.gazetteer.Rows;

/** As much of a shell as the examples of the documentation need: {@code cat FILE |}, {@code > FILE} and {@code source <(…)}. */
final class Shell {

    private static final Pattern WORD = Pattern.compile("(\"[^\"]*\"|[^\" ])+");
    private static final Pattern ID = Pattern.compile("(?m)^([icd]-[0-9a-z]{10})\\b");

    private final Path directory;
    private final User user;

    private Shell(Path directory) {
        this.directory = directory;
        this.user = new User(directory);
    }

    /** In an empty directory, with a ledger in it that is to be made. */
    static Shell empty(Path directory) {
        Shell shell = new Shell(directory);
        shell.user.with("ONRECORD_LEDGER", shell.user.path("ledger.db"));
        return shell;
    }

    void writes(String name, String text) {
        user.file(name, text);
    }

    /** What is other on every run told alike: paths of the directory, ids that are minted, hashes, moments. */
    String withoutPaths(String line) {
        return line.replace(directory + "/", "")
                .replaceAll("\\bi-[0-9a-z]{6,}\\b", "i-7f3a1c")
                .replaceAll("\\b20\\d\\d-\\d\\d-\\d\\d \\d\\d:\\d\\d\\b", "2026-01-05 08:00")
                .replaceAll("\\bc-[0-9a-z]{6,}\\b", "c-5d0f2a")
                .replaceAll("\\bd-[0-9a-z]{6,}\\b", "d-2b9e4d")
                .replaceAll("\\b[0-9a-f]{64}\\b", "9c0d…");
    }

    /** In a directory with the files of which the examples speak, and a ledger that holds something. */
    static Shell furnished(Path directory) {
        Shell shell = new Shell(directory);
        User user = shell.user;
        user.with("ONRECORD_LEDGER", user.path("ledger.db"));
        user.file("article.md", Dispatches.RAID);
        user.file("authority.pem", resource("authority.pem"));
        user.file("article.txt", "At least 14 soldiers were killed near Tarn on Monday, the army said.\n");
        user.file("cities500.txt", Rows.town(11, "Wólsk Góra", "", 51.5, 33.25, "UA.21", 4000));
        user.file("articles/raid.md", Dispatches.RAID);
        user.file("articles/shelling.md", Dispatches.SHELLING);
        user.file("articles.jsonl", Dispatches.killed("a", 7) + Dispatches.killed("b", 8));
        String gold = Dispatches.killed("a", 7).strip();
        String counts = ",\"gold\":{\"killed\":7,\"wounded\":0,\"kidnapped\":0}";
        user.file("gold.jsonl", gold.substring(0, gold.length() - 1) + ",\"claims\":[]" + counts + "}\n");
        shell.runs("onrecord extract --format jsonl gold.jsonl > output.jsonl");
        shell.runs("onrecord add articles/");
        shell.runs("onrecord grade c-9e41 C3");
        shell.runs("onrecord --ledger border.db add articles.jsonl");
        return shell;
    }

    /** Runs one line. */
    User.Outcome runs(String line) {
        String command = line;
        if (command.startsWith("source <(")) {
            command = command.substring(9, command.length() - 1);
        }
        String target = "";
        int into = command.indexOf(" > ");
        if (into >= 0) {
            target = command.substring(into + 3).strip();
            command = command.substring(0, into);
        }
        user.types("");
        if (command.startsWith("cat ")) {
            int pipe = command.indexOf(" | ");
            user.types(read(directory.resolve(command.substring(4, pipe).strip())));
            command = command.substring(pipe + 3);
        }
        List<String> words = WORD.matcher(command)
                .results()
                .map(m -> m.group().replace("\"", ""))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!words.remove(0).equals("onrecord")) {
            throw new IllegalArgumentException("no command of ours: " + line);
        }
        User.Outcome outcome = user.runs(words.stream().map(this::word).toArray(String[]::new));
        if (!target.isEmpty()) {
            user.file(target.replace("~", "home"), outcome.out());
            return new User.Outcome(outcome.exit(), "", outcome.err());
        }
        return outcome;
    }

    /** Names of files lead into the directory; ids are those of what is there: the first and the last incident, claim and document. */
    private String word(String word) {
        switch (word) {
            case "7f3a", "i-7f":
                return id("incidents", true);
            case "88b0":
                return id("incidents", false);
            case "c-5d0f":
                return id("claims", true, "--incident", id("incidents", true));
            case "c-9e41":
                return id("claims", false);
            case "d-2b9e":
                return id("documents", true);
            default:
                break;
        }
        boolean file = word.matches("[\\w-]+\\.(md|txt|jsonl|db|csv|pem)|articles/");
        return file ? directory.resolve(word).toString() : word;
    }

    private String id(String verb, boolean first, String... filter) {
        List<String> line = new ArrayList<>(List.of(verb, "--format", "csv"));
        line.addAll(List.of(filter));
        List<String> ids = ID.matcher(user.runs(line.toArray(String[]::new)).out())
                .results()
                .map(m -> m.group(1))
                .toList();
        return ids.isEmpty() ? "none" : ids.get(first ? 0 : ids.size() - 1);
    }

    private static String resource(String name) {
        try (InputStream in = Shell.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
