package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.onrecord.model.Problem;

/** Standard output, buffered, in UTF-8 whatever the machine's locale. A failure to write is told once; what follows is let fall. */
final class Output extends OutputStream implements Closeable {

    private final OutputStream out;
    private final boolean pipe;
    private boolean lost;

    Output(OutputStream out, boolean pipe) {
        this.out = new BufferedOutputStream(out, 1 << 16);
        this.pipe = pipe;
    }

    /** The reader of the output has had enough, which is no error. */
    static final class ReaderGone extends RuntimeException {

        private static final long serialVersionUID = 1;

        ReaderGone(IOException cause) {
            super("the reader of the output went away", cause);
        }
    }

    void print(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void line(String text) {
        print(text);
        write('\n');
    }

    @Override
    public void write(int b) {
        trying(() -> out.write(b));
    }

    @Override
    public void write(byte[] bytes) {
        write(bytes, 0, bytes.length);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        trying(() -> out.write(bytes, from, length));
    }

    @Override
    public void flush() {
        trying(out::flush);
    }

    @Override
    public void close() {
        flush();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void trying(Writing writing) {
        if (lost) {
            return;
        }
        try {
            writing.run();
        } catch (IOException e) {
            lost = true;
            if (pipe || String.valueOf(e.getMessage()).contains("Broken pipe")) {
                throw new ReaderGone(e);
            }
            String why = e.getMessage() == null ? e.toString() : e.getMessage();
            throw new Failure(
                    ExitCode.OUTPUT,
                    Problem.error(
                            "standard output",
                            "cannot be written: " + why,
                            "free some space, or send the output elsewhere"));
        }
    }
}
