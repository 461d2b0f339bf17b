/**
 * Writes the record in the shapes that people and programs read: the contract's JSON lines, tables as text, CSV or JSON, and incidents
 * told on a terminal.
 *
 * <p>It works on model values alone and decides nothing about them: what is printed was settled before. Offsets leave Java here as
 * Unicode code points. Nothing is coloured unless the caller says that a person is looking.
 */
@NullMarked
package org.onrecord.publish;

import org.jspecify.annotations.NullMarked;
