package org.haoren.activities.training;

import java.time.LocalDate;

/**
 * A course that somebody has attended.
 *
 * @param until last day on which it counts, included; null where it counts for ever
 * @param counts whether it does today
 * @param struck why it does not count; null where that is not the reason
 */
public record HeldCourseRow(CourseRow course, LocalDate from, LocalDate until, boolean counts, String struck) {}
