package org.haoren.activities.training;

import java.time.LocalDate;

/** A course that is held, and the days on which it counts. @param until the last one, included; null where it has no end */
public record CourseSpan(String course, LocalDate from, LocalDate until) {}
