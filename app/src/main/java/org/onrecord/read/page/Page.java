package org.onrecord.read.page;

import java.util.List;
import org.onrecord.model.Block;
import org.onrecord.model.Hyperlink;
import org.onrecord.model.SourceMap;

/**
 * A text and what stands on it.
 *
 * @param text all offsets point into it
 * @param blocks in order, covering all but blanks
 * @param source back to the bytes of the capture
 * @param plain true where {@code text} is the input itself
 */
public record Page(String text, List<Block> blocks, List<Hyperlink> links, SourceMap source, boolean plain) {

    public Page {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
    }
}
