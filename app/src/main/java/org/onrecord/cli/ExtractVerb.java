package org.onrecord.cli;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.journey.Journey;
import org.onrecord.journey.Told;
import org.onrecord.publish.ArticleText;
import org.onrecord.publish.ContractWriter;
import org.onrecord.publish.Ink;
import org.onrecord.read.Inputs;
import org.onrecord.read.ReadOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what articles say, recording nothing. */
@Command(
        name = "extract",
        header = "tell what articles say, recording nothing",
        description = {
            "Reads articles and tells every claim of each: the figure with its bounds, who says it and when, about whom and which incident, and"
                    + " the words it rests on. Nothing is recorded. Results come in the order of the input, from all cores at once; the input"
                    + " may be of any length. What cannot be read is told on standard error, and the rest is read.",
            "With --format jsonl each article is one line of JSON; offsets in it are Unicode code points of the text. With --format json the"
                    + " articles are one list."
        },
        footer = {
            "onrecord extract article.md",
            "onrecord extract --explain article.md",
            "onrecord extract --published 2023-06-28 --format json article.txt",
            "cat articles.jsonl | onrecord extract --format jsonl - > claims.jsonl"
        })
final class ExtractVerb extends Verb {

    @Mixin
    private final WhichGazetteer which = new WhichGazetteer();

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Option(names = "--mentions", description = "Tell also the times, places and reported speech that no claim uses.")
    private boolean mentions;

    @Option(
            names = "--explain",
            description =
                    "Tell for each claim every value with its words and the rule that read it; +geonames after the rule of a place: its point is from the index, not built in.")
    private boolean explain;

    @Option(
            names = "--text",
            description = "Hand back the text of every article, not only of those that were no plain text.")
    private boolean text;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or directories; - is standard input.")
    private List<String> files = List.of();

    ExtractVerb(Onrecord root) {
        super(root, Format.TEXT, Format.JSONL, Format.JSON);
    }

    @Override
    Set<ExitCode> exits() {
        return EnumSet.of(ExitCode.INPUT, ExitCode.GAZETTEER, ExitCode.INTERRUPTED, ExitCode.READER_GONE);
    }

    @Override
    ExitCode run() throws Exception {
        Format asked = format();
        Journey journey = new Journey(which.extractor(root()));
        ReadOptions options = reading.options();
        Problems problems = new Problems(new Messages(console().err(), root().errInk(), asked != Format.TEXT));
        Brackets brackets = new Brackets(out(), asked == Format.JSON);
        try (Progress progress = Progress.of(console(), "extract", Inputs.totalBytes(files))) {
            journey.extract(Inputs.raw(files, console().in(), options), mentions, writer(asked), piece -> {
                progress.reached(piece.bytes());
                piece.problems().forEach(problems::tell);
                piece.result().ifPresent(brackets::write);
            });
            brackets.close();
        }
        return problems.lost() ? ExitCode.INPUT : ExitCode.OK;
    }

    private Function<Told, byte[]> writer(Format asked) {
        if (asked != Format.TEXT) {
            ContractWriter writer = new ContractWriter(text, explain, asked == Format.JSON);
            return told -> writer.line(told.sheet());
        }
        Ink ink = ink();
        int width = console().width();
        return told -> {
            List<String> lines = new ArticleText(ink, width, explain).of(told.sheet(), told.claims());
            return (String.join("\n", lines) + "\n\n").getBytes(StandardCharsets.UTF_8);
        };
    }
}
