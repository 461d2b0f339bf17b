package org.onrecord.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.publish.Words;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Lays help out as a manual page: paragraphs are filled to the width and stand two columns in. */
final class ManualPage {

    private static final String INDENT = "  ";

    /** The library that lays out options takes no narrower page. */
    private static final int NARROWEST = 55;

    private ManualPage() {}

    static void lay(CommandLine line, int width) {
        line.setUsageHelpWidth(Math.max(NARROWEST, width));
        line.setUsageHelpLongOptionsMaxWidth(26);
        IHelpSectionRenderer name = help -> filled(title(help), width);
        IHelpSectionRenderer description =
                help -> filled(Arrays.asList(help.commandSpec().usageMessage().description()), width);
        for (CommandLine each : line.getSubcommands().values()) {
            lay(each, width);
        }
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_HEADER, name);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_DESCRIPTION, description);
        line.getHelpSectionMap()
                .put(
                        UsageMessageSpec.SECTION_KEY_FOOTER,
                        help -> indented(help.commandSpec().usageMessage().footer()));
    }

    private static List<String> title(Help help) {
        String name = help.commandSpec().qualifiedName();
        return List.of(name + " - "
                + String.join(" ", help.commandSpec().usageMessage().header()));
    }

    private static String filled(List<String> paragraphs, int width) {
        return paragraphs.stream()
                .map(p -> Words.wrap(p, width - 2 * INDENT.length()).stream()
                        .map(l -> (INDENT + l).stripTrailing() + "\n")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String indented(String... lines) {
        return Arrays.stream(lines).map(l -> INDENT + l + "\n").collect(Collectors.joining());
    }
}
