package org.haoren.activities.shifts.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.haoren.activities.shifts.Asked;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.NextLessonRow;
import org.haoren.activities.training.pages.CourseNames;
import org.haoren.platform.pages.Option;
import org.haoren.platform.words.Words;
import org.haoren.volunteers.qualifications.pages.QualificationNames;

/** What shifts ask for, as the visitor reads it. */
@Named
@RequestScoped
public class AskedNames {
    @Inject QualificationNames qualifications;
    @Inject CourseNames courses;
    @Inject CourseDesk desk;
    @Inject Words words;
    private List<Option> all;

    /** One after the other, qualifications first. */
    public String kinds(Collection<String> asked) {
        return Stream.of(qualifications.kinds(Asked.qualifications(asked)), courses.of(Asked.courses(asked))).filter(each -> !each.isEmpty()).collect(Collectors.joining(words.of("volunteers.comma")));
    }

    /** So that a list of shifts asks once for the names of all courses. */
    void read(Stream<String> asked) {
        courses.read(Asked.courses(asked.toList()));
    }

    /** Where the courses among them can be had next. */
    public List<NextLessonRow> lessons(Collection<String> asked) {
        return desk.next(Asked.courses(asked));
    }

    /** Whatever the caller's shift may ask for. */
    public List<Option> getAll() {
        if (all == null) {
            all = new ArrayList<>(qualifications.getAll());
            all.addAll(courses.choices(Asked.COURSE));
        }
        return all;
    }
}
