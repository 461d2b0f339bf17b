package org.onrecord.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.model.Language;
import org.onrecord.read.ReadOptions;
import picocli.CommandLine.Option;

/** How inputs are to be read. */
final class ReadingOptions {

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description =
                    "The day of publication of articles that do not tell it (2023-06-28); relative dates rest on it.")
    private Optional<LocalDate> published = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "The language of articles that do not tell it (en); else it is found.")
    private Optional<String> language = Optional.empty();

    @Option(
            names = "--max-text",
            paramLabel = "N",
            description = "Longest article to read, in characters (UTF-16 code units); 33554432 where not told.")
    private Optional<Long> maxText = Optional.empty();

    ReadOptions options() {
        ReadOptions usual = ReadOptions.DEFAULT;
        return new ReadOptions(published, usual.format(), maxText.orElse(usual.maxText()), language.map(Language::new));
    }
}
