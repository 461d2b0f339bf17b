package org.onrecord.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Problem;

/** Follows what the person named to the files that hold articles: directories are walked, their files sorted by path. */
final class InputWalk {

    /** A file to read, or why there is none. */
    record Found(String name, Optional<Path> path, Optional<Problem> problem) {

        static Found file(Path path) {
            return new Found(nameOf(path), Optional.of(path), Optional.empty());
        }

        static Found lost(String name, String what, String advice) {
            return new Found(name, Optional.empty(), Optional.of(Problem.error(name, what, advice)));
        }

        static Found leftOut(Path path) {
            return new Found(
                    nameOf(path),
                    Optional.empty(),
                    Optional.of(Problem.warning(
                            nameOf(path),
                            "left out: it tells of the directory",
                            "to read it as an article, name it itself")));
        }

        boolean isStandardInput() {
            return path.isEmpty() && problem.isEmpty();
        }

        long size() {
            try {
                return path.isPresent() && Files.isRegularFile(path.get()) ? Files.size(path.get()) : -1;
            } catch (IOException e) {
                return -1;
            }
        }
    }

    private InputWalk() {}

    /** What stands behind {@code input}: one file, or all articles of a directory. */
    static List<Found> of(String input) {
        if (input.equals("-")) {
            return List.of(new Found("-", Optional.empty(), Optional.empty()));
        }
        Path path;
        try {
            path = Path.of(input).normalize();
        } catch (InvalidPathException e) {
            return List.of(Found.lost(input, "no such file", "this is no path"));
        }
        if (Files.isDirectory(Path.of(input))) {
            return directory(input, path.toString().isEmpty() ? Path.of(".") : path);
        }
        if (!Files.exists(path)) {
            return List.of(Found.lost(input, "no such file", "check the path"));
        }
        return List.of(Found.file(path));
    }

    private static List<Found> directory(String input, Path directory) {
        List<Found> found = new ArrayList<>();
        List<Found> lost = new ArrayList<>();
        List<Found> notes = new ArrayList<>();
        try {
            Files.walkFileTree(directory, new Visitor(directory, found, lost, notes));
        } catch (IOException e) {
            lost.add(Found.lost(input, "the directory cannot be read", Reasons.of(e)));
        }
        found.sort(Comparator.comparing(Found::name));
        if (found.isEmpty() && lost.isEmpty()) {
            return List.of(Found.lost(
                    input,
                    "no article in this directory",
                    "articles are files ending in .md, .markdown, .txt, .text, .jsonl, .ndjson, each also with .gz"));
        }
        found.addAll(lost);
        found.addAll(notes);
        return found;
    }

    private static String nameOf(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Found> found;
        private final List<Found> lost;
        private final List<Found> notes;

        Visitor(Path root, List<Found> found, List<Found> lost, List<Found> notes) {
            this.root = root;
            this.found = found;
            this.lost = lost;
            this.notes = notes;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(root) && last(directory).startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (FileFormats.isTakenFromDirectory(last(file)) && Files.isRegularFile(file)) {
                boolean note = FileFormats.isNote(last(file));
                (note ? notes : found).add(note ? Found.leftOut(file.normalize()) : Found.file(file.normalize()));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            lost.add(Found.lost(nameOf(file), "cannot be read", Reasons.of(e)));
            return FileVisitResult.CONTINUE;
        }

        private static String last(Path path) {
            Path name = path.getFileName();
            return name == null ? "" : name.toString();
        }
    }
}
