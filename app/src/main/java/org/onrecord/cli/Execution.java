package org.onrecord.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.gazetteer.GazetteerException;
import org.onrecord.ledger.LedgerException;
import org.onrecord.ledger.Refusal;
import org.onrecord.model.Problem;
import org.onrecord.publish.Ink;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** One command line on its way: what the parser and the verbs throw becomes a message and an exit code here. */
record Execution(CommandLine line, Onrecord root, Console console, Output out) {

    int run(String... arguments) {
        Ink ink = root.ink();
        StringWriter pages = new StringWriter();
        line.setOut(new PrintWriter(pages));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(Help.defaultColorScheme(ink == Ink.COLOUR ? Help.Ansi.ON : Help.Ansi.OFF));
        ManualPage.lay(line, console.width());
        if (arguments.length == 0) {
            console.err().print(line.getUsageMessage(Help.Ansi.OFF));
            return ExitCode.USAGE.number();
        }
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((e, args) -> misunderstood(e));
        line.setExecutionExceptionHandler((e, cmd, result) -> failed(e));
        int exit = line.execute(arguments);
        out.print(pages.toString());
        return exit;
    }

    private int misunderstood(ParameterException e) {
        String verb = e.getCommandLine().getCommandName();
        String page = verb.equals("onrecord") ? "onrecord --help" : "onrecord " + verb + " --help";
        List<String> near = e instanceof UnmatchedArgumentException u ? u.getSuggestions() : List.of();
        String advice = near.isEmpty()
                ? "`" + page + "` tells what may be said"
                : "did you mean "
                        + near.stream().limit(3).map(n -> "`" + n + "`").collect(Collectors.joining(" or ")) + "?";
        tell(Problem.error(verb, lower(String.valueOf(e.getMessage())), advice));
        return ExitCode.USAGE.number();
    }

    private static String lower(String message) {
        return message.isEmpty() ? "not understood" : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    private int failed(Exception e) {
        if (e instanceof Output.ReaderGone) {
            return ExitCode.READER_GONE.number();
        }
        if (e instanceof Refusal r) {
            tell(r.problem());
            return exit(r).number();
        }
        if (e instanceof LedgerException l) {
            tell(l.problem());
            return ExitCode.LEDGER.number();
        }
        if (e instanceof GazetteerException g) {
            tell(g.problem());
            return ExitCode.GAZETTEER.number();
        }
        if (e instanceof Failure f) {
            tell(f.problem());
            return f.exit().number();
        }
        return Faults.tell(e, console);
    }

    private static ExitCode exit(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN -> ExitCode.WRONG;
            case VALUE -> ExitCode.USAGE;
            case NOT_ALLOWED -> ExitCode.REFUSED;
        };
    }

    private void tell(Problem problem) {
        new Messages(console.err(), root.errInk(), false).tell(problem);
    }
}
