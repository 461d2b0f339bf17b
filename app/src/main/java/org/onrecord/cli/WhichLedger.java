package org.onrecord.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.ledger.LedgerOptions;
import org.onrecord.model.Problem;
import picocli.CommandLine.Option;

/** Which ledger, and who acts on it. */
final class WhichLedger {

    private static final Pattern TIME = Pattern.compile("(?<count>\\d{1,6})(?<unit>[smh]?)");

    @Option(
            names = "--ledger",
            paramLabel = "LEDGER",
            description =
                    "The ledger: a file, or a PostgreSQL database (postgresql://host/name); else $$ONRECORD_LEDGER, else `ledger` of the configuration, else one in the user's data directory.")
    private Optional<String> ledger = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "NAME",
            description = "Who acts; else `as` of the configuration, else the system's user.")
    private Optional<String> actor = Optional.empty();

    @Option(
            names = "--wait",
            paramLabel = "TIME",
            description = "How long to wait while another process writes (30s, 10m, 2h); else as long as it takes.")
    private Optional<String> patience = Optional.empty();

    /** How long to wait for one's turn to write. */
    Duration patience(Onrecord root) {
        return patience.or(() -> root.ledger().patience)
                .map(WhichLedger::duration)
                .orElse(LedgerOptions.ENDLESS);
    }

    private static Duration duration(String text) {
        Matcher m = TIME.matcher(text);
        if (!m.matches()) {
            throw new Failure(
                    ExitCode.USAGE,
                    Problem.error("--wait", "is no time: `" + text + "`", "say for example 30s, 10m or 2h"));
        }
        long count = Long.parseLong(m.group("count"));
        return switch (m.group("unit")) {
            case "h" -> Duration.ofHours(count);
            case "m" -> Duration.ofMinutes(count);
            default -> Duration.ofSeconds(count);
        };
    }

    /** As given after the verb, before it, by the environment or the configuration; empty where nobody says. */
    Optional<String> ledger(Onrecord root) {
        return ledger.or(() -> root.ledger().ledger)
                .or(() -> root.console().variable("ONRECORD_LEDGER"))
                .or(() -> root.settings().find("ledger"));
    }

    /** The name goes into the chain for good: one that arrived garbled is not taken. */
    String actor(Onrecord root) {
        String name = actorAsGiven(root);
        if (name.indexOf('\uFFFD') >= 0) {
            throw new Failure(
                    ExitCode.USAGE,
                    Problem.error(
                            "--as",
                            "the name cannot be read: the terminal's locale does not know its letters",
                            "set LC_ALL=C.UTF-8 and say it again"));
        }
        return name;
    }

    private String actorAsGiven(Onrecord root) {
        return actor.or(() -> root.ledger().actor)
                .or(() -> root.settings().find("as"))
                .filter(name -> !name.isBlank())
                .orElse(root.console().user());
    }
}
