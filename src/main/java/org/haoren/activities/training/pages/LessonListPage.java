package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.CourseRow;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** Coming lessons, of all courses or of one. */
@Named
@RequestScoped
public class LessonListPage {
    @Inject CourseDesk courses;
    @Inject LessonDesk lessons;
    @Inject @Param String course;
    @Inject @Param(name = "page") Integer number;
    private Page<LessonRow> page;
    private CourseRow row;

    public Page<LessonRow> getPage() {
        var at = number == null ? 1 : number;
        if (page == null) page = course == null ? lessons.coming(at) : lessons.coming(course, at);
        return page;
    }

    /** Null where all are listed. */
    public CourseRow getRow() {
        if (row == null && course != null) row = courses.one(course);
        return row;
    }
}
