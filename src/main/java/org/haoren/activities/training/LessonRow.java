package org.haoren.activities.training;

import java.time.Instant;

/**
 * A lesson, for everybody. No person is in it but who teaches.
 *
 * @param startsAt in [startsAt, endsAt)
 * @param place where it is, or, where it is online, the address of what is to be read
 * @param teacher empty where nobody is named
 * @param calledOffReason null where it was not called off
 */
public record LessonRow(String code, CourseRow course, Instant startsAt, Instant endsAt, boolean online, String place, String teacher, int places, int taken, LessonStatus status,
        String calledOffReason) {
    public int left() {
        return places - taken;
    }

    /** Whether what stands there can be opened. */
    public boolean linked() {
        return online && place.matches("https?://\\S+");
    }
}
