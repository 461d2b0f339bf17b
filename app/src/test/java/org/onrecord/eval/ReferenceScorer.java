package org.onrecord.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The scorer in Python that came with the gold, where both are at hand. */
final class ReferenceScorer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final boolean PYTHON = findPython();

    private ReferenceScorer() {}

    /** The folder with the gold: {@code eval} in the system property {@code onrecord.shared}, or in a folder {@code shared} beside the project. */
    static Optional<Path> folder() {
        Stream<Path> places = Optional.ofNullable(System.getProperty("onrecord.shared")).map(Path::of).stream();
        return Stream.concat(places, Stream.of(Path.of("../shared"), Path.of("../../shared")))
                .map(place -> place.resolve("eval"))
                .filter(place -> Files.isRegularFile(place.resolve("score.py")))
                .findFirst();
    }

    static boolean hasPython() {
        return PYTHON;
    }

    private static boolean findPython() {
        try {
            return python(List.of("--version")).startsWith("Python 3");
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** What it prints with {@code --json}. */
    static JsonNode score(Path folder, Kind kind, Path gold, Path output, List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(folder.resolve("score.py").toString());
        command.add(kind.code());
        command.add(gold.toString());
        command.add(output.toString());
        command.add("--json");
        command.addAll(options);
        try {
            return JSON.readTree(python(command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What Python prints, on either stream. */
    static String python(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            if (code != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with " + code + ": " + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
