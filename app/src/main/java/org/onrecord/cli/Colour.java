package org.onrecord.cli;

import java.util.Locale;
import org.onrecord.model.Problem;
import org.onrecord.publish.Ink;

/** When to colour. */
enum Colour {
    /** On a terminal, unless {@code NO_COLOR} is set. */
    AUTO,
    ALWAYS,
    NEVER;

    Ink ink(boolean terminal, Console console) {
        boolean dumb = console.variable("TERM").filter("dumb"::equals).isPresent();
        boolean may = terminal && !dumb && console.variable("NO_COLOR").isEmpty();
        return this == ALWAYS || (this == AUTO && may) ? Ink.COLOUR : Ink.PLAIN;
    }

    /** As the configuration has it. */
    static Colour of(Settings settings) {
        String when = settings.find("color").orElse("auto");
        for (Colour colour : values()) {
            if (colour.toString().equals(when)) {
                return colour;
            }
        }
        throw new Failure(
                ExitCode.USAGE,
                Problem.error(
                        settings.file().toString(), "has no such color: `" + when + "`", "say auto, always or never"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
