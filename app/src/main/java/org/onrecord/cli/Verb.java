package org.onrecord.cli;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.model.Problem;
import org.onrecord.publish.Ink;
import picocli.CommandLine.Command;

/** What every verb has: the console, help as a manual page, and a set of exit codes. */
@Command(
        headerHeading = "@|bold NAME|@%n",
        synopsisHeading = "%n@|bold SYNOPSIS|@%n  ",
        descriptionHeading = "%n@|bold DESCRIPTION|@%n",
        parameterListHeading = "%n@|bold ARGUMENTS|@%n",
        optionListHeading = "%n@|bold OPTIONS|@%n",
        exitCodeListHeading = "%n@|bold EXIT CODES|@%n",
        footerHeading = "%n@|bold EXAMPLES|@%n",
        sortOptions = false)
abstract class Verb implements Callable<Integer> {

    private final Onrecord root;
    private final List<Format> formats;
    private Optional<Format> asked = Optional.empty();

    /** A verb that knows {@code formats}, of which the first is printed where none is asked for. */
    Verb(Onrecord root, Format... formats) {
        this.root = root;
        this.formats = List.of(formats);
    }

    /** The formats that this verb knows; none where there is nothing to choose. */
    List<Format> formats() {
        return formats;
    }

    void ask(Format format) {
        asked = Optional.of(format);
    }

    /** The format asked for, after the verb or before it. */
    Format format() {
        Format format = asked.or(root::format).orElse(formats.get(0));
        if (!formats.contains(format)) {
            String names = formats.stream().map(Format::toString).collect(Collectors.joining(", "));
            throw new Failure(
                    ExitCode.USAGE,
                    Problem.error("--format", "is not known to this verb as `" + format + "`", "say one of " + names));
        }
        return format;
    }

    Onrecord root() {
        return root;
    }

    Console console() {
        return root.console();
    }

    Output out() {
        return root.out();
    }

    Ink ink() {
        return root.ink();
    }

    /** Messages for people: with the line at fault and advice. */
    Messages messages() {
        return new Messages(console().err(), root.errInk(), false);
    }

    /** The exit codes that this verb may end with, beside those that any verb may. */
    Set<ExitCode> exits() {
        return EnumSet.noneOf(ExitCode.class);
    }

    @Override
    public Integer call() throws Exception {
        if (!(this instanceof QueryVerb) && root.asOf().isAsked()) {
            throw new Failure(
                    ExitCode.USAGE,
                    Problem.error("--known, --recorded", "are for verbs that ask the record", "leave them out here"));
        }
        return run().number();
    }

    abstract ExitCode run() throws Exception;
}
