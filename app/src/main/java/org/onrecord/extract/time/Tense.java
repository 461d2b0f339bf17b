package org.onrecord.extract.time;

/** Whether what a sentence tells is over, is to come, or either. */
enum Tense {
    BEHIND,
    AHEAD,
    UNKNOWN
}
