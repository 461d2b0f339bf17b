package org.onrecord.cli;

import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** Where the program begins. */
@Command(
        name = "onrecord",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Keeps the record of what was said about the dead, the wounded, the captured and the missing.")
public final class Main implements Runnable {

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }

    /** Which program this is. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "onrecord "
                        + Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                                .orElse("(unpacked)")
            };
        }
    }
}
