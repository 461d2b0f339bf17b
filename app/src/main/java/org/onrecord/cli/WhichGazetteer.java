package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.extract.Extractor;
import org.onrecord.extract.Extractors;
import org.onrecord.gazetteer.IndexAddress;
import org.onrecord.gazetteer.PlaceIndex;
import picocli.CommandLine.Option;

/** Which gazetteer beside the built-in one. */
final class WhichGazetteer {

    @Option(
            names = "--gazetteer",
            paramLabel = "INDEX",
            description =
                    "The index of places that `onrecord gazetteer` made; else $$ONRECORD_GAZETTEER, else `gazetteer` of the configuration, else the one in the user's data directory where there is one. none: only the places built in.")
    private Optional<String> index = Optional.empty();

    /** Empty where none is wanted. */
    Optional<IndexAddress> address(Onrecord root) {
        Optional<String> named = index.or(() -> root.console().variable("ONRECORD_GAZETTEER"))
                .or(() -> root.settings().find("gazetteer"));
        return IndexAddress.find(
                named,
                root.console().environment(),
                System.getProperty("os.name", ""),
                root.console().home().toString());
    }

    /** Our engine with the places of the index, where there is one. */
    Extractor extractor(Onrecord root) {
        Optional<PlaceIndex> places = address(root).flatMap(IndexAddress::open);
        return places.map(Extractors::with).orElseGet(Extractors::builtIn);
    }
}
