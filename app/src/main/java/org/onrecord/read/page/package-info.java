/**
 * What stands on a page: the text as a person reads it, its blocks (title, date line, caption, link to another article, paragraph), and
 * what the page tells of itself (title, day, publisher, address).
 *
 * <p>Plain text is never changed: blocks are found in it. Markdown becomes one block a paragraph with a blank line between, and each
 * character knows where it came from. The words by which a line is known ("Related article:", "Photo:") are resources by language.
 */
@NullMarked
package org.onrecord.read.page;

import org.jspecify.annotations.NullMarked;
