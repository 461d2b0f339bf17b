package org.onrecord.model;

/**
 * Tells at which byte of the captured source the character at a text offset stands, so that evidence can be shown in the original.
 * Implementations are immutable and may be computed on demand.
 */
@FunctionalInterface
public interface SourceMap {

    /** For text that was given as characters, with no bytes behind it. */
    SourceMap NONE = unit -> -1;

    /**
     * @param unit UTF-16 offset in the document's text, 0..length
     * @return the offset, from 0, of the byte in the captured source at which that character begins; -1 where there is none
     */
    long byteAt(int unit);
}
