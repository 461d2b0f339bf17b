package org.onrecord.model;

/** How many tellings bear a trait. */
@FunctionalInterface
public interface Spread {

    /** At least 0; exact below the {@linkplain Trait.Kind#crowd crowd} of its kind, and no less than that above. */
    int bearers(Trait trait);
}
