package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What can be found out about the terminal without native code. */
final class Terminal {

    private static final Path DESCRIPTORS = Path.of("/proc/self/fd");

    private Terminal() {}

    /** True where the file descriptor leads to a terminal. */
    static boolean isOpenOn(int descriptor) {
        Optional<String> target = target(descriptor);
        if (target.isPresent()) {
            return target.get().startsWith("/dev/pts/")
                    || target.get().startsWith("/dev/tty")
                    || target.get().equals("/dev/console");
        }
        return System.console() != null;
    }

    /** True where the file descriptor leads to another process, which may go away. */
    static boolean isPipe(int descriptor) {
        return target(descriptor)
                .filter(t -> t.startsWith("pipe:") || t.startsWith("socket:"))
                .isPresent();
    }

    private static Optional<String> target(int descriptor) {
        try {
            return Optional.of(Files.readSymbolicLink(DESCRIPTORS.resolve(Integer.toString(descriptor)))
                    .toString());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    /** Columns of the terminal that the process was started from. */
    static Optional<Integer> columns() {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(Path.of("/dev/tty").toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            int space = answer.indexOf(' ');
            return space < 0 ? Optional.empty() : number(answer.substring(space + 1));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A whole number above 0. */
    static Optional<Integer> number(String digits) {
        return digits.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(digits)) : Optional.empty();
    }
}
