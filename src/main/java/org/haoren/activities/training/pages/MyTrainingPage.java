package org.haoren.activities.training.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.HeldCourseRow;
import org.haoren.activities.training.LessonDesk;
import org.haoren.activities.training.LessonRow;
import org.haoren.platform.store.Page;
import org.omnifaces.cdi.Param;

/** One's own courses, until when they count, and where one has a place. */
@Named
@RequestScoped
public class MyTrainingPage {
    @Inject CourseDesk courses;
    @Inject LessonDesk lessons;
    @Inject @Param(name = "page") Integer number;
    private Page<HeldCourseRow> page;
    private List<LessonRow> ahead;

    public Page<HeldCourseRow> getPage() {
        if (page == null) page = courses.mine(number == null ? 1 : number);
        return page;
    }

    public List<LessonRow> getAhead() {
        if (ahead == null) ahead = lessons.mine();
        return ahead;
    }
}
