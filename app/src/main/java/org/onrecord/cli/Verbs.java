package org.onrecord.cli;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The verbs in the order of the help page. Only the one that is called is built, for setting up the others takes time. */
final class Verbs {

    private static final Map<String, Function<Onrecord, Verb>> ALL = all();

    private static final OptionSpec HELP = OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Print this page.")
            .build();
    private static final OptionSpec VERSION = OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print the version.")
            .build();

    private Verbs() {}

    private static Map<String, Function<Onrecord, Verb>> all() {
        Map<String, Function<Onrecord, Verb>> verbs = new LinkedHashMap<>();
        verbs.put("demo", DemoVerb::new);
        verbs.put("extract", ExtractVerb::new);
        verbs.put("add", AddVerb::new);
        verbs.put("documents", DocumentsVerb::new);
        verbs.put("claims", ClaimsVerb::new);
        verbs.put("incidents", IncidentsVerb::new);
        verbs.put("incident", IncidentVerb::new);
        verbs.put("disclosures", DisclosuresVerb::new);
        verbs.put("history", HistoryVerb::new);
        verbs.put("pending", PendingVerb::new);
        verbs.put("correct", CorrectVerb::new);
        verbs.put("assert", AssertVerb::new);
        verbs.put("retract", RetractVerb::new);
        verbs.put("review", ReviewVerb::new);
        verbs.put("grade", GradeVerb::new);
        verbs.put("move", MoveVerb::new);
        verbs.put("merge", MergeVerb::new);
        verbs.put("split", SplitVerb::new);
        verbs.put("keep-apart", KeepApartVerb::new);
        verbs.put("restrict", RestrictVerb::new);
        verbs.put("publish", PublishVerb::new);
        verbs.put("undo", UndoVerb::new);
        verbs.put("erase", EraseVerb::new);
        verbs.put("mode", ModeVerb::new);
        verbs.put("verify", VerifyVerb::new);
        verbs.put("rebuild", RebuildVerb::new);
        verbs.put("anchor", AnchorVerb::new);
        verbs.put("backup", BackupVerb::new);
        verbs.put("dump", DumpVerb::new);
        verbs.put("restore", RestoreVerb::new);
        verbs.put("gazetteer", GazetteerVerb::new);
        verbs.put("eval", EvalVerb::new);
        verbs.put("completion", CompletionVerb::new);
        return verbs;
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** The command line with the verb that {@code arguments} name, or with all where they name none. */
    static CommandLine commandLine(Onrecord root, String... arguments) {
        CommandLine line = new CommandLine(root);
        Set<String> named = new HashSet<>(List.of(arguments));
        named.retainAll(ALL.keySet());
        for (Map.Entry<String, Function<Onrecord, Verb>> entry : ALL.entrySet()) {
            if (!named.isEmpty() && !named.contains(entry.getKey())) {
                continue;
            }
            Verb verb = entry.getValue().apply(root);
            CommandLine sub = new CommandLine(verb);
            exits(sub, verb.exits());
            if (!verb.formats().isEmpty()) {
                sub.getCommandSpec().addOption(format(verb));
            }
            sub.getCommandSpec().addOption(color(root)).addOption(HELP);
            line.addSubcommand(entry.getKey(), sub);
        }
        exits(line, Set.of(ExitCode.values()));
        line.getCommandSpec()
                .addOption(color(root))
                .addOption(HELP)
                .addOption(VERSION)
                .version(Version.line());
        return line.registerConverter(LocalDate.class, new Day());
    }

    private static OptionSpec format(Verb verb) {
        String names = verb.formats().stream().map(Format::toString).collect(Collectors.joining(", "));
        return OptionSpec.builder("--format")
                .paramLabel("FORMAT")
                .type(Format.class)
                .setter(new Setter<>(Format.class, verb::ask))
                .description("How to print: " + names + ".")
                .build();
    }

    private static OptionSpec color(Onrecord root) {
        return OptionSpec.builder("--color")
                .paramLabel("WHEN")
                .type(Colour.class)
                .setter(new Setter<>(Colour.class, root::colour))
                .description("auto, always or never; auto: on a terminal, unless NO_COLOR is set.")
                .build();
    }

    /** Hands a value on when it was given, and nothing when the parser only sets a default. */
    private record Setter<V>(Class<V> type, Consumer<V> taker) implements ISetter {
        @Override
        public <T> T set(T value) {
            if (type.isInstance(value)) {
                taker.accept(type.cast(value));
            }
            return value;
        }
    }

    private static void exits(CommandLine line, Set<ExitCode> own) {
        Map<String, String> list = new LinkedHashMap<>();
        for (ExitCode exit : ExitCode.values()) {
            boolean any = exit == ExitCode.OK || exit == ExitCode.USAGE || exit == ExitCode.OUTPUT;
            if (any || own.contains(exit)) {
                list.put("  " + exit.number(), exit.meaning());
            }
        }
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.exitCodeList(list);
    }
}
