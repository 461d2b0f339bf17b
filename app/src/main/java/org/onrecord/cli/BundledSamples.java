package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The dispatches that come with the program, in a folder a case. */
final class BundledSamples {

    private static final String FOLDER = "org/onrecord/samples/";

    private BundledSamples() {}

    /** Unpacks them into {@code directory}; the number of dispatches. */
    static int unpack(Path directory) {
        try {
            Path program = Path.of(BundledSamples.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Files.isDirectory(program) ? copy(program.resolve(FOLDER), directory) : unzip(program, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program stands nowhere", e);
        }
    }

    private static int unzip(Path program, Path directory) throws IOException {
        int count = 0;
        try (ZipFile zip = new ZipFile(program.toFile())) {
            for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
                ZipEntry entry = entries.nextElement();
                if (entry.getName().startsWith(FOLDER) && !entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        place(in, directory.resolve(entry.getName().substring(FOLDER.length())));
                    }
                    count++;
                }
            }
        }
        return count;
    }

    private static int copy(Path from, Path directory) throws IOException {
        int count = 0;
        try (var files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                try (InputStream in = Files.newInputStream(file)) {
                    place(in, directory.resolve(from.relativize(file).toString()));
                }
                count++;
            }
        }
        return count;
    }

    private static void place(InputStream in, Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.copy(in, file);
    }
}
