package org.onrecord.extract.rule;

/** Something that a pattern can ask for by attribute, as in {@code <@group status=police>}. */
@FunctionalInterface
public interface Attributed {

    /** The value of {@code key}, empty where it has none. */
    String attribute(String key);
}
