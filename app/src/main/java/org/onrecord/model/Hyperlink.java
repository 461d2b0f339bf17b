package org.onrecord.model;

/** A link of the page: the words that carry it and the address as written. */
public record Hyperlink(Span words, String address) {}
