package org.onrecord.model;

import java.util.Objects;
import java.util.function.Function;

/**
 * A value read from a text, with the characters it was read from and the rule that read it.
 *
 * @param value what was understood
 * @param span the words it rests on
 * @param rule the name of the rule, as {@code --explain} prints it
 */
public record Cited<T>(T value, Span span, String rule) {

    public Cited {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(span, "span");
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a cited value names the rule that read it");
        }
    }

    /** Another value resting on the same words by the same rule. */
    public <R> Cited<R> map(Function<? super T, ? extends R> f) {
        return new Cited<>(f.apply(value), span, rule);
    }
}
