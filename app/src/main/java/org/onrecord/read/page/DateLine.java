package org.onrecord.read.page;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a date line tells.
 *
 * @param day empty where the calendar has no such day
 * @param updated true where it is the day of a later change
 */
record DateLine(Optional<LocalDate> day, boolean updated) {}
