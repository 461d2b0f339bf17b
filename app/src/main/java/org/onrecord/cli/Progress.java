package org.onrecord.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar on standard error for long work; nothing where no terminal is, or the work is short. */
final class Progress implements AutoCloseable {

    private static final long SHORT = 4L << 20;

    private final @Nullable ProgressBar bar;
    private long reached;

    private Progress(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    /** For work on {@code bytes} bytes, 0 where that is unknown. */
    static Progress of(Console console, String task, long bytes) {
        boolean silent = !console.errTerminal() || console.outTerminal() || (bytes > 0 && bytes < SHORT);
        return new Progress(silent ? null : build(task, bytes));
    }

    private static ProgressBar build(String task, long bytes) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(bytes > 0 ? bytes : -1)
                .setUnit(" MB", 1_000_000)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build();
    }

    /** So many bytes of all are done. */
    void reached(long bytes) {
        reached = Math.max(reached, bytes);
        if (bar != null) {
            bar.stepTo(reached);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
