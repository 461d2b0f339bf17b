package org.onrecord.extract.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.model.Span;

/** A rule found over the tokens {@code from} (inclusive) to {@code to} (exclusive), with what its names captured. */
public final class Match {

    private final Rule rule;
    private final Page page;
    private final int from;
    private final int to;
    private final int[] starts;
    private final int[] ends;
    private final @Nullable Object[] values;

    Match(Rule rule, Page page, int from, int to, int[] starts, int[] ends, @Nullable Object[] values) {
        this.rule = rule;
        this.page = page;
        this.from = from;
        this.to = to;
        this.starts = starts;
        this.ends = ends;
        this.values = values;
    }

    public Rule rule() {
        return rule;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    public Span span() {
        return page.tokens().span(from, to);
    }

    public String words() {
        return page.text().words(from, to);
    }

    /** True where {@code name} captured something. */
    public boolean has(String name) {
        int slot = rule.slot(name);
        return slot >= 0 && starts[slot] >= 0;
    }

    /** First token captured as {@code name}. */
    public int from(String name) {
        return starts[existing(name)];
    }

    /** One past the last token captured as {@code name}. */
    public int to(String name) {
        return ends[existing(name)];
    }

    public Span span(String name) {
        return page.tokens().span(from(name), to(name));
    }

    public String words(String name) {
        return page.text().words(from(name), to(name));
    }

    /** The vocabulary term captured as {@code name}, where its item is a single {@code <class>}. */
    public Optional<Term> term(String name) {
        return value(name, Term.class);
    }

    /** The layer's value captured as {@code name}, where its item is a single {@code <@layer>}. */
    public <T> Optional<T> value(String name, Class<T> type) {
        int slot = rule.slot(name);
        return slot >= 0 && starts[slot] >= 0 && type.isInstance(values[slot])
                ? Optional.of(type.cast(values[slot]))
                : Optional.empty();
    }

    /** What the rule gives under {@code key}; empty where nothing. */
    public String gives(String key) {
        return rule.gives().getOrDefault(key, "");
    }

    private int existing(String name) {
        int slot = rule.slot(name);
        if (slot < 0 || starts[slot] < 0) {
            throw new IllegalArgumentException("rule " + rule.name() + " captured nothing as '" + name + "'");
        }
        return slot;
    }

    @Override
    public String toString() {
        return rule.name() + " [" + words() + "]";
    }
}
