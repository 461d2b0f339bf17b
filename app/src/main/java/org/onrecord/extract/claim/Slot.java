package org.onrecord.extract.claim;

import java.util.List;

/** Fills one field of the drafts of a document, in the order of the text. */
interface Slot {

    /** As {@code --explain} names it. */
    String name();

    void fill(List<Draft> drafts);
}
