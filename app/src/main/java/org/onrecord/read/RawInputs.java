package org.onrecord.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Problem;
import org.onrecord.read.bytes.UnreadableException;

/** All articles of all inputs, one file open at a time. */
final class RawInputs implements Iterator<RawInput>, AutoCloseable {

    private final Deque<String> inputs;
    private final Deque<InputWalk.Found> files = new ArrayDeque<>();
    private final InputStream stdin;
    private final ReadOptions options;
    private Iterator<RawInput> articles = Collections.emptyIterator();
    private @Nullable FileInputs open;
    private String file = "";
    private long before;
    private long size;

    RawInputs(List<String> inputs, InputStream stdin, ReadOptions options) {
        this.inputs = new ArrayDeque<>(inputs);
        this.stdin = stdin;
        this.options = options;
    }

    @Override
    public boolean hasNext() {
        while (true) {
            try {
                if (articles.hasNext()) {
                    return true;
                }
            } catch (UncheckedIOException e) {
                articles = broken(Problem.error(file, "reading stopped half-way", Reasons.of(e)));
                continue;
            }
            close();
            if (!openNext()) {
                return false;
            }
        }
    }

    @Override
    public RawInput next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return articles.next();
    }

    /** Opens the next file; false where there is none. */
    private boolean openNext() {
        while (files.isEmpty()) {
            if (inputs.isEmpty()) {
                return false;
            }
            files.addAll(InputWalk.of(inputs.remove()));
        }
        InputWalk.Found next = files.remove();
        file = next.name();
        before += size;
        size = Math.max(next.size(), 0);
        articles = next.problem().map(this::broken).orElseGet(() -> cut(next));
        return true;
    }

    private Iterator<RawInput> cut(InputWalk.Found next) {
        try {
            InputStream in = next.isStandardInput()
                    ? new Unclosed(stdin)
                    : Files.newInputStream(next.path().orElseThrow());
            FileInputs opened = new FileInputs(file, in, next.size(), before, options);
            open = opened;
            return opened.cut();
        } catch (UnreadableException e) {
            return broken(e.problem());
        } catch (IOException e) {
            return broken(Problem.error(file, "cannot be read", Reasons.of(e)));
        }
    }

    private Iterator<RawInput> broken(Problem problem) {
        return List.of(RawInput.broken(new ReadResult.Broken(problem, before + size)))
                .iterator();
    }

    @Override
    public void close() {
        FileInputs closing = open;
        open = null;
        if (closing != null) {
            try {
                closing.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Standard input belongs to the program and stays open. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
        }

        @Override
        public void close() {}
    }
}
