/**
 * From incidents to disclosures: when the side that suffered first told a figure, after how many days, and who kept silent on the way.
 */
@NullMarked
package org.onrecord.disclose;

import org.jspecify.annotations.NullMarked;
