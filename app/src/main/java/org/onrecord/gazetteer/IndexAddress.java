package org.onrecord.gazetteer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.DataDirectory;

/**
 * Where the index of a user stands.
 *
 * @param path of the file
 * @param named true where somebody named it, so that it must be there
 */
public record IndexAddress(Path path, boolean named) {

    /** What is said for "no index, whatever lies in the data directory". */
    public static final String NONE = "none";

    /**
     * The file named, else {@code onrecord/gazetteer.index} in the user's data directory; empty for {@link #NONE}.
     *
     * @throws GazetteerException where no file name can be made of it
     */
    public static Optional<IndexAddress> find(
            Optional<String> named, Map<String, String> env, String system, String home) {
        if (named.isEmpty()) {
            Path directory = DataDirectory.of(env, system, home).resolve("onrecord");
            return Optional.of(new IndexAddress(directory.resolve("gazetteer.index"), false));
        }
        if (named.get().equals(NONE)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new IndexAddress(Path.of(named.get()), true));
        } catch (InvalidPathException e) {
            throw GazetteerException.of(named.get(), "is no file name here", "give another name");
        }
    }

    /**
     * The index; empty where nobody named one and there is none.
     *
     * @throws GazetteerException where it is damaged, or was named and is not there
     */
    public Optional<PlaceIndex> open() {
        return named || Files.exists(path) ? Optional.of(PlaceIndex.open(path)) : Optional.empty();
    }
}
