package org.onrecord.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** Prints a script that completes verbs and options in a shell. */
@Command(
        name = "completion",
        header = "print a script that completes verbs and options",
        description =
                "For bash and zsh. Load it into the running shell, or keep it where the shell looks for completions.",
        footer = {
            "source <(onrecord completion)",
            "onrecord completion > ~/.local/share/bash-completion/completions/onrecord"
        })
final class CompletionVerb extends Verb {

    CompletionVerb(Onrecord root) {
        super(root);
    }

    @Override
    ExitCode run() {
        out().print(AutoComplete.bash("onrecord", Verbs.commandLine(root())));
        return ExitCode.OK;
    }
}
