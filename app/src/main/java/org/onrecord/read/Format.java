package org.onrecord.read;

/** How an input's articles are written. */
public enum Format {
    /** One article a file, with a title, a date line, links and captions. */
    MARKDOWN,
    /** One article a file: paragraphs with blank lines between. */
    TEXT,
    /** One article a line, a JSON object each; a file of one object or one array of objects is read too. */
    JSONL
}
