package org.onrecord.gazetteer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.Point;
import org.onrecord.model.Problem;

/** Finds places by name in an index file. Nothing of it is read before it is asked for; for many threads. */
public final class PlaceIndex {

    static final String AGAIN = "build it anew: delete it and run `onrecord gazetteer add`";

    /** Degrees are kept as whole numbers of this part. */
    static final double PER_DEGREE = 100_000;

    private final Path path;
    private final MappedFile file;
    private final Layout layout;

    /** What went into an index: the name of a file and how many of its rows were taken. */
    public record Source(String name, int rows) {}

    private PlaceIndex(Path path, MappedFile file) {
        this.path = path;
        this.file = file;
        this.layout = file.layout();
    }

    /**
     * Opens an index.
     *
     * @throws GazetteerException where there is none, or where it is not whole or of another version
     */
    public static PlaceIndex open(Path path) {
        if (!Files.isRegularFile(path)) {
            throw GazetteerException.of(
                    path, "is not there", "make it: `onrecord gazetteer add cities500.txt`, for example");
        }
        try {
            return new PlaceIndex(path, MappedFile.open(path));
        } catch (IOException e) {
            throw new GazetteerException(
                    Problem.error(path.toString(), "cannot be read: " + e.getMessage(), "is it yours?"), e);
        }
    }

    public Path path() {
        return path;
    }

    public int places() {
        return layout.placeCount();
    }

    public int names() {
        return layout.nameCount();
    }

    /** Two indexes with the same number hold the same. */
    public int checksum() {
        return layout.sum();
    }

    /** What went into it, in order. */
    public List<Source> sources() {
        List<Source> all = new ArrayList<>();
        int count = file.readInt(layout.sources());
        for (int i = 0; i < count; i++) {
            long at = layout.sources() + 4 + 8L * i;
            all.add(new Source(text(file.readInt(at)), file.readInt(at + 4)));
        }
        return all;
    }

    /**
     * Compares the whole file with its checksums.
     *
     * @throws GazetteerException where it is damaged
     */
    public void check() {
        file.checkAll();
    }

    /** The places that bear {@code name}, however it is written, at most {@code limit}, the most populous first. */
    public List<IndexedPlace> find(String name, int limit) {
        long hash = NameKey.hash(name);
        if (hash == 0 || layout.nameCount() == 0) {
            return List.of();
        }
        List<IndexedPlace> found = new ArrayList<>();
        int rest = (int) hash;
        int end = firstOf((int) (hash >>> 32) + 1);
        int last = -1;
        for (int i = first((int) (hash >>> 32), rest); i < end && found.size() < limit; i++) {
            long name8 = file.readLong(layout.names() + 8L * i);
            if ((int) (name8 >>> 32) != rest) {
                break;
            }
            int row = (int) name8 & ~Layout.ALTERNATE;
            if (row != last) {
                found.add(place(row, ((int) name8 & Layout.ALTERNATE) == 0));
            }
            last = row;
        }
        return found;
    }

    /** The first name with this beginning and at least this rest. */
    private int first(int prefix, int rest) {
        int low = firstOf(prefix);
        int high = firstOf(prefix + 1);
        while (low < high) {
            int middle = (low + high) >>> 1;
            int there = (int) (file.readLong(layout.names() + 8L * middle) >>> 32);
            if (Integer.compareUnsigned(there, rest) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int firstOf(int prefix) {
        return file.readInt(layout.directory() + 4L * prefix);
    }

    /** Place number {@code row}, from 0. */
    IndexedPlace place(int row, boolean usual) {
        long at = layout.places() + (long) Layout.PLACE * row;
        Point point = new Point(file.readInt(at + 4) / PER_DEGREE, file.readInt(at + 8) / PER_DEGREE);
        int tail = file.readInt(at + 24);
        return new IndexedPlace(
                file.readInt(at),
                text(file.readInt(at + 20)),
                Feature.ofNumber(tail >> 8 & 0xff),
                country(tail >>> 16),
                division(file.readInt(at + 16)),
                point,
                file.readInt(at + 12),
                usual);
    }

    private static Optional<String> country(int letters) {
        return letters == 0 ? Optional.empty() : Optional.of("" + (char) (letters >> 8) + (char) (letters & 0xff));
    }

    private String division(int number) {
        return text(file.readInt(layout.divisions() + 4L * number));
    }

    private String text(int at) {
        return file.readText(layout.texts() + Integer.toUnsignedLong(at));
    }

    /** Takes every name of the index: a hash, whether it is the place's usual one, and the number of the place. */
    interface NameTaker {
        void take(long hash, boolean usual, int row) throws IOException;
    }

    void eachName(NameTaker taker) throws IOException {
        int prefix = 0;
        for (int i = 0; i < layout.nameCount(); i++) {
            while (firstOf(prefix + 1) <= i) {
                prefix++;
            }
            long name8 = file.readLong(layout.names() + 8L * i);
            int row = (int) name8;
            taker.take((long) prefix << 32 | name8 >>> 32, (row & Layout.ALTERNATE) == 0, row & ~Layout.ALTERNATE);
        }
    }
}
