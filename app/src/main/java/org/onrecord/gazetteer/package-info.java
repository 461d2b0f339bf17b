/**
 * A larger gazetteer for those who want one: reads the dumps of GeoNames and keeps them as one index file that is mapped into memory.
 *
 * <p>{@link org.onrecord.gazetteer.IndexBuilder} streams any number of dumps into a file beside the old one and puts it in its place only when
 * it is whole; {@link org.onrecord.gazetteer.PlaceIndex} finds places in it by name. The file tells its version and holds a checksum for
 * every block, looked at when the block is first read: a damaged index is never believed. Knows nothing of articles.
 */
@NullMarked
package org.onrecord.gazetteer;

import org.jspecify.annotations.NullMarked;
