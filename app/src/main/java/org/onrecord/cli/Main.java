package org.onrecord.cli;

import org.onrecord.publish.Ink;

/** Where the program begins. */
public final class Main {

    private final Console console;

    public Main(Console console) {
        this.console = console;
    }

    public static void main(String[] arguments) {
        Logging.onlyIfAskedFor(System.getenv());
        System.exit(new Main(Console.ofProcess()).run(arguments));
    }

    /** Runs one command line to its end and gives the exit code, which {@link ExitCode} explains. */
    public int run(String... arguments) {
        Output out = new Output(console.out(), console.outPipe());
        try {
            int exit = execute(out, arguments);
            out.flush();
            return exit;
        } catch (Output.ReaderGone e) {
            return ExitCode.READER_GONE.number();
        } catch (Failure e) {
            new Messages(console.err(), Ink.PLAIN, false).tell(e.problem());
            return e.exit().number();
        } catch (OutOfMemoryError | StackOverflowError e) {
            return Faults.tell(e, console);
        }
    }

    private int execute(Output out, String... arguments) {
        if (arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"))) {
            out.line(Version.line());
            return ExitCode.OK.number();
        }
        Onrecord root = new Onrecord(console, out, Settings.of(console));
        return new Execution(Verbs.commandLine(root, arguments), root, console, out).run(arguments);
    }
}
