/** The launcher at the root, run as a user runs it, over a program that only echoes. */
@NullMarked
package org.onrecord.launcher;

import org.jspecify.annotations.NullMarked;
