package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.eval.BadInput;
import org.onrecord.eval.Evaluation;
import org.onrecord.eval.Kind;
import org.onrecord.eval.Only;
import org.onrecord.eval.Options;
import org.onrecord.eval.Where;
import org.onrecord.journey.Derivation;
import org.onrecord.journey.Journey;
import org.onrecord.journey.Recall;
import org.onrecord.ledger.AsOf;
import org.onrecord.ledger.Ledger;
import org.onrecord.model.Problem;
import org.onrecord.publish.ContractWriter;
import org.onrecord.read.Inputs;
import org.onrecord.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Scores what is extracted against gold. */
@Command(
        name = "eval",
        header = "score what is extracted against gold",
        description = {
            "Compares an output of `extract --format jsonl` (for incidents, of `documents --format contract`) with articles that people"
                    + " annotated, and prints precision, recall and the rest. Without OUTPUT the articles of GOLD are read and told of first;"
                    + " with it, any program's output may be scored."
        },
        footer = {
            "onrecord eval claims gold.jsonl",
            "onrecord eval claims gold.jsonl output.jsonl --errors 30",
            "onrecord eval counts gold.jsonl output.jsonl --positive --format json"
        })
final class EvalVerb extends Verb {

    @Option(names = "--errors", paramLabel = "N", description = "Print up to N differences.")
    private int errors;

    @Option(names = "--positive", description = "counts: only articles with a gold count above zero.")
    private boolean positive;

    @Mixin
    private final WhichGazetteer which = new WhichGazetteer();

    @Option(names = "--zero", description = "counts: only articles with a gold count of zero.")
    private boolean zero;

    @Option(names = "--where", paramLabel = "FIELD=VALUE", description = "Only articles whose gold FIELD is VALUE.")
    private Optional<String> where = Optional.empty();

    @Option(names = "--json", description = "As --format json.")
    private boolean json;

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "claims, counts, times, places, attributions or incidents.")
    private String what = "";

    @Parameters(index = "1", paramLabel = "GOLD", description = "Annotated articles, one JSON object a line.")
    private Path gold = Path.of("");

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "OUTPUT",
            description = "What is to be scored; else GOLD is read.")
    private Optional<Path> output = Optional.empty();

    EvalVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSON);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.INPUT, ExitCode.GAZETTEER);
    }

    @Override
    ExitCode run() throws Exception {
        Kind kind = Kind.find(what)
                .orElseThrow(() -> usage(
                        "WHAT",
                        "is not known as `" + what + "`",
                        "say claims, counts, times, places, attributions or incidents"));
        try {
            Evaluation evaluation =
                    output.isPresent() ? Evaluation.run(kind, gold, output.get(), options()) : extracted(kind);
            boolean asJson = json || format() == Format.JSON;
            out().print(asJson ? evaluation.toJson() + "\n" : evaluation.toText());
            return ExitCode.OK;
        } catch (BadInput e) {
            throw new Failure(ExitCode.INPUT, e.problem());
        }
    }

    private Options options() {
        Options options = Options.NONE.withDifferences(errors);
        if (positive || zero) {
            options = options.with(positive ? Only.POSITIVE : Only.ZERO);
        }
        if (where.isPresent()) {
            try {
                options = options.with(Where.parse(where.get()));
            } catch (IllegalArgumentException e) {
                throw usage("--where", "is not understood: " + e.getMessage(), "write it like single_incident=true");
            }
        }
        return options;
    }

    private Evaluation extracted(Kind kind) throws IOException {
        Path lines = Files.createTempFile("onrecord-eval", ".jsonl");
        try {
            try (OutputStream out = Files.newOutputStream(lines)) {
                if (kind.needsLinking()) {
                    link(out);
                } else {
                    extract(kind, out);
                }
            }
            return Evaluation.run(kind, gold, lines, options());
        } finally {
            Files.delete(lines);
        }
    }

    private void extract(Kind kind, OutputStream out) throws IOException {
        ContractWriter writer = new ContractWriter(false, false, false);
        Problems problems = new Problems(messages());
        List<String> files = List.of(gold.toString());
        new Journey(which.extractor(root()))
                .extract(
                        Inputs.raw(files, console().in(), ReadOptions.DEFAULT),
                        kind.needsMentions(),
                        t -> writer.line(t.sheet()),
                        piece -> {
                            piece.problems().stream()
                                    .filter(p -> p.severity() == Problem.Severity.ERROR)
                                    .forEach(problems::tell);
                            if (piece.result().isPresent()) {
                                out.write(piece.result().get());
                            }
                        });
    }

    /** Incidents are the ledger's to tell: the articles go into one that lives for this run. */
    private void link(OutputStream out) throws IOException {
        ContractWriter writer = new ContractWriter(false, false, false);
        try (Scratch scratch = new Scratch();
                Ledger ledger = scratch.ledger(new Derivation())) {
            new Journey(which.extractor(root()))
                    .add(
                            Inputs.raw(List.of(gold.toString()), console().in(), ReadOptions.DEFAULT),
                            ledger,
                            piece -> {},
                            added -> {},
                            () -> false);
            new Recall(ledger, AsOf.NOW).articles(sheet -> {
                try {
                    out.write(writer.line(sheet));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    private static Failure usage(String what, String wrong, String advice) {
        return new Failure(ExitCode.USAGE, Problem.error(what, wrong, advice));
    }
}
