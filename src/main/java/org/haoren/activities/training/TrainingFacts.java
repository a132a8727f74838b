package org.haoren.activities.training;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.AccountId;

/** What becomes true about courses; who attended stands sealed. */
final class TrainingFacts {
    private TrainingFacts() {}

    static Fact published(Course course, Instant at) {
        return new CoursePublished(course.code(), at);
    }

    static Fact planned(Lesson lesson, Instant at) {
        return new LessonPlanned(lesson.code(), at);
    }

    /** @param people how many had a place */
    static Fact calledOff(Lesson lesson, int people, Instant at) {
        return new LessonCalledOff(lesson.code(), people, at);
    }

    static Fact attended(LessonPlace place, Instant at) {
        return new CourseAttended(place.lesson(), at, sealed(place.account()));
    }

    static Fact struck(LessonPlace place, Instant at) {
        return new AttendanceStruck(place.lesson(), at, sealed(place.account()));
    }

    private static Map<String, String> sealed(AccountId volunteer) {
        return Map.of("volunteer", Long.toString(volunteer.value()));
    }

    record CoursePublished(String subject, Instant at) implements Fact {}

    record LessonPlanned(String subject, Instant at) implements Fact {}

    record LessonCalledOff(String subject, int people, Instant at) implements Fact {}

    record CourseAttended(String subject, Instant at, Map<String, String> sealed) implements Fact {}

    record AttendanceStruck(String subject, Instant at, Map<String, String> sealed) implements Fact {}
}
