package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.extract.Extractors;
import org.onrecord.journey.Derivation;
import org.onrecord.journey.Journey;
import org.onrecord.journey.Recall;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.IncidentFilter;
import org.onrecord.ledger.Ledger;
import org.onrecord.ledger.LedgerAddress;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.publish.IncidentSheet;
import org.onrecord.publish.IncidentStory;
import org.onrecord.publish.IncidentTable;
import org.onrecord.publish.IncidentText;
import org.onrecord.publish.Words;
import org.onrecord.read.Inputs;
import org.onrecord.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what the program does, on dispatches that come with it. */
@Command(
        name = "demo",
        header = "show what it does, on bundled dispatches",
        description = {
            "Records the dispatches that come with the program in a ledger of its own and tells every incident they speak of: how long each side"
                    + " took to tell of its losses, the figures, every voice with its words, who contradicts whom. Five of the stories are real"
                    + " events told in our own words; two are invented from end to end. With FILE other articles are told of in the same way."
        },
        footer = {
            "onrecord demo",
            "onrecord demo --full",
            "onrecord demo --keep demo.db",
            "onrecord incidents --ledger demo.db --known 2020-10-01"
        })
final class DemoVerb extends Verb {

    private static final int WORTH_TELLING = 3;

    @Option(
            names = "--keep",
            paramLabel = "FILE",
            description = "Keep the ledger in this file, which must not be there.")
    private Optional<Path> keep = Optional.empty();

    @Option(
            names = "--full",
            description = "Tell every claim of an incident, with all its words and why it belongs there.")
    private boolean full;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Articles to tell of instead of the bundled ones.")
    private List<String> files = List.of();

    DemoVerb(Onrecord root) {
        super(root);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.INPUT, ExitCode.LEDGER, ExitCode.READER_GONE);
    }

    @Override
    ExitCode run() throws Exception {
        try (Scratch scratch = new Scratch()) {
            List<String> inputs = files;
            if (files.isEmpty()) {
                BundledSamples.unpack(scratch.directory().resolve("samples"));
                inputs = List.of(scratch.directory().resolve("samples").toString());
            }
            LedgerAddress address =
                    LedgerAddress.of(keep.orElse(scratch.directory().resolve("ledger.db")));
            return demonstrate(inputs, address);
        }
    }

    private ExitCode demonstrate(List<String> inputs, LedgerAddress address) throws IOException {
        Problems problems = new Problems(messages());
        Tally tally = new Tally();
        try (Ledger ledger = Ledger.open(address, LedgerOptions.writing("demo", new Derivation()))) {
            new Journey(Extractors.builtIn())
                    .add(
                            Inputs.raw(inputs, console().in(), ReadOptions.DEFAULT),
                            ledger,
                            piece -> piece.problems().forEach(problems::tell),
                            tally::count,
                            () -> false);
            tell(new Recall(ledger, AsOf.NOW).stories(IncidentFilter.ALL), tally);
        }
        return problems.lost() ? ExitCode.INPUT : ExitCode.OK;
    }

    private void tell(List<IncidentStory> stories, Tally tally) {
        int width = console().width();
        out().line(tally.words() + ", " + Tally.plural(stories.size(), "incident"));
        List<IncidentStory> main = stories.stream()
                .filter(DemoVerb::isWorthTelling)
                .sorted(Comparator.comparing(
                        s -> s.sheet().incident().when().map(Object::toString).orElse("")))
                .toList();
        for (IncidentStory story : main) {
            out().line("");
            new IncidentText(ink(), width, !full).of(story).forEach(out()::line);
        }
        List<IncidentSheet> rest = stories.stream()
                .filter(s -> !isWorthTelling(s))
                .map(IncidentStory::sheet)
                .toList();
        if (!rest.isEmpty()) {
            out().line("");
            out().line(ink().faint("── besides"));
            new Printing(this).text(IncidentTable.brief(rest));
        }
        out().line("");
        for (String line : Words.wrap(closing(), width)) {
            out().line(ink().faint(line));
        }
    }

    private static boolean isWorthTelling(IncidentStory story) {
        boolean disclosed = !story.sheet().disclosures().isEmpty();
        return !story.sheet().incident().total() && disclosed && story.claims().size() >= WORTH_TELLING;
    }

    private String closing() {
        return keep.map(file ->
                        "The ledger is kept in " + file + ": ask it with `onrecord incidents --ledger " + file + "`.")
                .orElse(
                        "Try `onrecord extract FILE` on an article of your own, or `onrecord demo --keep demo.db` and ask that ledger.");
    }
}
