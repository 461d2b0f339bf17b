/**
 * The record on a page: what a browser and other programs ask of a ledger over HTTP, through {@code journey}. It holds no page yet; the
 * verbs of {@code cli} tell what it will show.
 */
@NullMarked
package org.onrecord.serve;

import org.jspecify.annotations.NullMarked;
