package org.onrecord.extract.text;

/** What a token is made of. */
public enum TokenKind {
    WORD,
    NUMBER,
    MARK
}
