package org.onrecord.cli;

import java.util.Optional;
import org.onrecord.publish.Ink;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The program itself: the options that may stand before any verb. */
@Command(
        name = "onrecord",
        headerHeading = "@|bold NAME|@%n",
        header = "keeps the record of what was said about the dead, the wounded, the captured and the missing",
        synopsisHeading = "%n@|bold SYNOPSIS|@%n  ",
        customSynopsis = "@|bold onrecord|@ [OPTIONS] VERB [OPTIONS] [ARGUMENTS]",
        descriptionHeading = "%n@|bold DESCRIPTION|@%n",
        description = {
            "Give it news articles. For every figure it tells who said it, when, about whom and about which incident, with the very words it"
                    + " rests on; which other source contradicts it; who denied, who admitted, who gave no figure; how long the side that"
                    + " suffered took to disclose one; and what was known on any given day."
        },
        optionListHeading = "%n@|bold OPTIONS|@%n",
        commandListHeading = "%n@|bold VERBS|@%n",
        exitCodeListHeading = "%n@|bold EXIT CODES|@%n",
        footerHeading = "%n@|bold EXAMPLES|@%n",
        footer = {
            "onrecord demo                  what it does, on bundled dispatches",
            "onrecord extract article.md    what one article says",
            "onrecord add articles/         record a directory of articles",
            "onrecord incidents             the incidents of the ledger",
            "onrecord VERB --help           the manual page of a verb"
        },
        sortOptions = false)
final class Onrecord {

    private final Console console;
    private final Output out;
    private final Settings settings;

    @Mixin
    private final WhichLedger ledger = new WhichLedger();

    @Mixin
    private final AsOfWhen asOf = new AsOfWhen();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How to print: ${COMPLETION-CANDIDATES}; a verb tells which it knows.")
    private Optional<Format> format = Optional.empty();

    private Colour colour;

    Onrecord(Console console, Output out, Settings settings) {
        this.console = console;
        this.out = out;
        this.settings = settings;
        this.colour = Colour.of(settings);
    }

    Console console() {
        return console;
    }

    Output out() {
        return out;
    }

    Settings settings() {
        return settings;
    }

    WhichLedger ledger() {
        return ledger;
    }

    AsOfWhen asOf() {
        return asOf;
    }

    Optional<Format> format() {
        return format;
    }

    void colour(Colour when) {
        colour = when;
    }

    Ink ink() {
        return colour.ink(console.outTerminal(), console);
    }

    Ink errInk() {
        return colour.ink(console.errTerminal(), console);
    }
}
