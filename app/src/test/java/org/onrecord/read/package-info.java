/** What reading promises, feature by feature: bytes in, documents or problems with their place out. */
@NullMarked
package org.onrecord.read;

import org.jspecify.annotations.NullMarked;
