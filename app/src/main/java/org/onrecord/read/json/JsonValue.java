package org.onrecord.read.json;

/**
 * A value of one key as it stands in the line.
 *
 * @param words a string's characters, a number's digits; of other values how they begin
 * @param at the character of the line at which it begins
 * @param string true where it was written as a string
 */
record JsonValue(String words, int at, boolean string) {}
