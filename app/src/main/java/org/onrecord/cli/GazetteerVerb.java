package org.onrecord.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.onrecord.gazetteer.Download;
import org.onrecord.gazetteer.IndexAddress;
import org.onrecord.gazetteer.IndexBuilder;
import org.onrecord.gazetteer.IndexedPlace;
import org.onrecord.gazetteer.PlaceIndex;
import org.onrecord.model.Problem;
import org.onrecord.publish.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the index of places that a user adds to those built in. */
@Command(
        name = "gazetteer",
        header = "add places from GeoNames to those built in",
        description = {
            "Some nineteen hundred places are built in. The dumps of GeoNames (geonames.org, CC BY 4.0: name GeoNames where you publish points"
                    + " from them) add up to 13 million. They are kept in one index file, by which articles are read from then on; the"
                    + " built-in place stays where both have it.",
            "add FILE…: read dumps into the index: allCountries, a country (UA), cities500…, alternateNamesV2, admin1CodesASCII, admin2Codes,"
                    + " countryInfo; plain or zipped. The old index stays until the new one is whole.",
            "fetch NAME…: download dumps and add them. An interrupted download goes on when asked again.",
            "find NAME: the places of that name, in any script, accents or not.",
            "list: where the index is, what went into it, and whether it is whole."
        },
        footer = {
            "onrecord gazetteer add cities500.txt",
            "onrecord gazetteer find \"Wolsk Gora\"",
            "onrecord gazetteer list",
            "onrecord gazetteer fetch --from https://geonames.example.org/dump/ UA"
        })
final class GazetteerVerb extends Verb {

    private static final String GEONAMES = "https://download.geonames.org/export/dump/";
    private static final int MOST = 50;

    /** What can be done with it. */
    enum Action {
        ADD,
        FETCH,
        FIND,
        LIST;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Mixin
    private final WhichGazetteer which = new WhichGazetteer();

    @Option(
            names = "--from",
            paramLabel = "URL",
            description = "Where fetch downloads; else $$ONRECORD_GEONAMES, else " + GEONAMES + ".")
    private Optional<String> from = Optional.empty();

    @Option(
            names = "--sha256",
            paramLabel = "HEX",
            description = "The checksum that the one file fetched must have; another is thrown away.")
    private Optional<String> sha256 = Optional.empty();

    @Parameters(index = "0", paramLabel = "ACTION", description = "add, fetch, find or list.")
    private Action action = Action.LIST;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "ARGUMENT", description = "Files or names.")
    private List<String> arguments = List.of();

    GazetteerVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.WRONG, ExitCode.GAZETTEER);
    }

    @Override
    ExitCode run() {
        IndexAddress address = which.address(root())
                .orElseThrow(() -> usage("--gazetteer", "says that there is none", "name the file of an index"));
        if (arguments.isEmpty() != (action == Action.LIST)) {
            throw usage("gazetteer " + action, "needs " + needs(), "`onrecord gazetteer --help` tells more");
        }
        if (sha256.isPresent() && (action != Action.FETCH || arguments.size() != 1)) {
            throw usage("--sha256", "is for fetch of one file", "leave it out here");
        }
        return switch (action) {
            case ADD -> add(address, arguments.stream().map(Path::of).toList());
            case FETCH -> add(address, fetched(address));
            case FIND -> find(address);
            case LIST -> list(address);
        };
    }

    private String needs() {
        return switch (action) {
            case ADD -> "the files of dumps";
            case FETCH -> "the names of dumps";
            case FIND -> "a name";
            case LIST -> "nothing more";
        };
    }

    private static Failure usage(String what, String wrong, String advice) {
        return new Failure(ExitCode.USAGE, Problem.error(what, wrong, advice));
    }

    private ExitCode add(IndexAddress address, List<Path> dumps) {
        try (Progress progress = Progress.of(console(), "gazetteer", 0)) {
            PlaceIndex index = IndexBuilder.add(address.path(), dumps, progress::reached);
            out().line(tally(index) + " in " + index.path());
        }
        return ExitCode.OK;
    }

    private List<Path> fetched(IndexAddress address) {
        String base = from.or(() -> console().variable("ONRECORD_GEONAMES")).orElse(GEONAMES);
        List<Path> files = new ArrayList<>();
        for (String name : arguments) {
            if (!name.matches("[A-Za-z0-9]+(\\.(zip|txt))?")) {
                throw usage(name, "is no name of a dump", "say for example UA, cities500 or alternateNamesV2");
            }
            String file = name.contains(".") ? name : name + (isPlain(name) ? ".txt" : ".zip");
            Path target = address.path().resolveSibling("geonames").resolve(file);
            Download.get(uri(base, file), target, sha256, n -> {});
            files.add(target);
        }
        return files;
    }

    /** The few dumps that are not zipped at the server. */
    private static boolean isPlain(String name) {
        return name.startsWith("admin") && !name.equals("adminCode5") || name.equals("countryInfo");
    }

    private static URI uri(String base, String file) {
        try {
            URI uri = URI.create(base.endsWith("/") ? base : base + "/").resolve(file);
            if (uri.getHost() != null
                    && uri.getScheme() != null
                    && uri.getScheme().startsWith("http")) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Told below, as an address that is another kind's is.
        }
        throw usage("--from", "is no address of a server: `" + base + "`", "say https://…/");
    }

    private ExitCode find(IndexAddress address) {
        PlaceIndex index = PlaceIndex.open(address.path());
        List<IndexedPlace> found = index.find(String.join(" ", arguments), MOST);
        found.forEach(p -> out().line(line(p)));
        return found.isEmpty() ? ExitCode.WRONG : ExitCode.OK;
    }

    private static String line(IndexedPlace place) {
        String people = place.population() > 0 ? ", " + place.population() + " people" : "";
        String kind = place.feature().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Words.clean(place.name()) + "  " + kind + " in " + place.division() + "  "
                + place.point().latitude() + ", " + place.point().longitude() + people + "  geonames:" + place.id();
    }

    private ExitCode list(IndexAddress address) {
        PlaceIndex index = PlaceIndex.open(address.path());
        index.check();
        out().line(tally(index) + " in " + index.path() + ", whole");
        index.sources().forEach(s -> out().line("  " + s.rows() + " rows of " + Words.clean(s.name())));
        out().line("From GeoNames (geonames.org), CC BY 4.0.");
        return ExitCode.OK;
    }

    private static String tally(PlaceIndex index) {
        return index.places() + " places with " + index.names() + " names";
    }
}
