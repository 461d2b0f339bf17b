package org.onrecord.extract;

import org.onrecord.model.Document;
import org.onrecord.model.Engine;
import org.onrecord.model.Extraction;

/** Reads claims out of a document. Built once, shared by threads; the same answer every time. */
public interface Extractor {

    /** @param mentions whether times, places and reported speech are wanted too */
    Extraction extract(Document document, boolean mentions);

    Engine engine();
}
