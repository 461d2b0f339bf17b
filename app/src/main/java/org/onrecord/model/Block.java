package org.onrecord.model;

/**
 * A stretch of a document that stands as one piece on the page. Blocks do not overlap and stand in the order of the text; a sentence
 * never crosses the border of a block.
 */
public record Block(Kind kind, Span span) {

    /** What a block is on the page. */
    public enum Kind {
        TITLE,
        DATE_LINE,
        HEADING,
        PARAGRAPH,
        LIST_ITEM,
        TABLE_ROW,
        CAPTION,
        RELATED_LINK,
        SOURCE_LINE
    }

    /** True where the words are the article's own telling; a link to another article or an address is not. */
    public boolean isTold() {
        return kind != Kind.RELATED_LINK && kind != Kind.SOURCE_LINE && kind != Kind.DATE_LINE;
    }
}
