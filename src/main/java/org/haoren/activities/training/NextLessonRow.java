package org.haoren.activities.training;

/** A course and where it can be had next. @param next null where none is planned */
public record NextLessonRow(CourseRow course, LessonRow next) {}
