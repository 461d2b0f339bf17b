package org.onrecord.gazetteer;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Problem;

/**
 * Builds an index of an older one and of dumps. All rows stream through files beside the index, in a heap of some 40 bytes a place; the
 * new index takes the old one's place when it is whole, so that whoever reads meanwhile, or after a failure, reads the old.
 */
public final class IndexBuilder {

    private IndexBuilder() {}

    /**
     * Adds the places and names of {@code dumps} to the index at {@code target}, which is made where it is not there. A place that is there
     * already is told anew by the last row read.
     *
     * @param reached is told the bytes of dumps read, unpacked, now and then
     * @throws GazetteerException where a dump or the old index is not right, naming file and line; nothing is changed then
     */
    public static PlaceIndex add(Path target, List<Path> dumps, LongConsumer reached) {
        List<Dump> known = dumps.stream()
                .map(Dump::of)
                .sorted(Comparator.comparing(Dump::kind))
                .toList();
        try {
            Path folder = Optional.ofNullable(target.toAbsolutePath().getParent())
                    .orElseThrow(() -> GazetteerException.of(target, "is no file", "name a file"));
            Files.createDirectories(folder);
            Path work = folder.resolve(target.getFileName() + ".building");
            try (FileChannel channel = FileChannel.open(
                            folder.resolve(target.getFileName() + ".lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    FileLock lock = lock(channel)) {
                if (lock == null || !lock.isValid()) {
                    throw GazetteerException.of(target, "is being built by another process", "wait for it to end");
                }
                delete(work);
                Files.createDirectory(work);
                try {
                    Path whole = build(work, target, known, reached);
                    PlaceIndex.open(whole).check();
                    Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                } finally {
                    delete(work);
                }
            }
        } catch (IOException e) {
            throw new GazetteerException(
                    Problem.error(
                            target.toString(),
                            "cannot be written: " + e.getMessage(),
                            "is there room and may you write there? The index stays as it was"),
                    e);
        }
        return PlaceIndex.open(target);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static Path build(Path work, Path old, List<Dump> dumps, LongConsumer reached) throws IOException {
        List<PlaceIndex.Source> sources = new ArrayList<>();
        Path whole = work.resolve("index");
        try (PlaceRows rows = new PlaceRows(work);
                NameSorter names = new NameSorter(work)) {
            Taking taking = new Taking(rows, names);
            if (Files.exists(old)) {
                PlaceIndex index = PlaceIndex.open(old);
                taking.index(index);
                sources.addAll(index.sources());
            }
            long before = 0;
            for (Dump dump : dumps) {
                long start = before;
                long[] last = {0};
                int taken = taking.dump(dump, n -> {
                    last[0] = n;
                    reached.accept(start + n);
                });
                before += last[0];
                PlaceIndex.Source source =
                        new PlaceIndex.Source(dump.path().getFileName().toString(), taken);
                sources.removeIf(s -> s.name().equals(source.name()));
                sources.add(source);
            }
            new IndexWriter(whole, rows, names).write(rows.byId(), taking.divisions(), sources);
        }
        return whole;
    }

    private static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> files = Files.walk(directory)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : all) {
            Files.delete(file);
        }
    }
}
