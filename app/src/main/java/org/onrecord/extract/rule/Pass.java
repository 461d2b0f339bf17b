package org.onrecord.extract.rule;

/** One step of the extraction: reads the layers laid before it, lays its own. Holds no state of a document; shared by threads. */
public interface Pass {

    /** As {@code --explain} and the hit counters print it. */
    String name();

    void run(Page page);
}
