package org.haoren.activities.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** What courses there are, and who holds them. */
@ApplicationScoped
@Transactional
@Permit
public class CourseDesk {
    @Inject TrainingStore store;
    @Inject Hosts hosts;
    @Inject StationDesk stations;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @return its code @throws Refused with {@link TrainingRefusal} beside the fields of the form */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public String publish(@NotNull CourseForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<Refusal>();
        if (faults.sound("host")) {
            hosts.require(form.host());
            if (!form.host().equals(Hosts.OFFICE) && stations.rows(List.of(new StationId(form.host()))).isEmpty()) found.add(TrainingRefusal.HOST_NOT_OPEN.on("host"));
        }
        faults.refuseWith(found);
        var now = clock.instant();
        var course = new Course(form, caller.account(), now);
        try {
            store.add(course);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "course_once")) throw new Refused(TrainingRefusal.ALREADY_A_COURSE.on("zh"));
            throw e;
        }
        facts.fire(TrainingFacts.published(course, now));
        return course.code();
    }

    @Permit(Role.PUBLIC)
    public CourseRow one(String code) {
        return store.course(code).row();
    }

    /** The latest first. */
    @Permit(Role.PUBLIC)
    public Page<CourseRow> all(int page) {
        return store.courses(page).map(Course::row);
    }

    /** For choices: those that the caller's stations and the office give, 100 at most. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<CourseRow> choices() {
        var from = hosts.led();
        from.add(Hosts.OFFICE);
        return store.coursesOf(from).stream().map(Course::row).toList();
    }

    /** Those for which the caller may plan lessons, 100 at most. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<CourseRow> led() {
        var from = hosts.led();
        return from.isEmpty() ? List.of() : store.coursesOf(from).stream().map(Course::row).toList();
    }

    /** In one query. */
    @Permit(Role.PUBLIC)
    public Map<String, CourseRow> rows(Collection<String> codes) {
        var found = new HashMap<String, CourseRow>();
        store.courses(codes).forEach((code, course) -> found.put(code, course.row()));
        return found;
    }

    /** Each of these courses with where it can be had next, in the order of their codes. */
    @Permit(Role.PUBLIC)
    public List<NextLessonRow> next(Collection<String> codes) {
        var known = store.courses(codes);
        if (known.isEmpty()) return List.of();
        var now = clock.instant();
        var lessons = store.next(known.keySet(), now);
        return known.values().stream().sorted(Comparator.comparing(Course::code)).map(course -> new NextLessonRow(course.row(),
                lessons.stream().filter(each -> each.course().equals(course.code())).findFirst().map(each -> each.row(course, now)).orElse(null))).toList();
    }

    /** What the caller has attended, the latest first. */
    @Permit(Role.VOLUNTEER)
    public Page<HeldCourseRow> mine(int page) {
        var found = store.attended(caller.account(), page);
        var courses = store.courses(found.rows().stream().map(LessonPlace::course).toList());
        return found.map(each -> each.held(courses.get(each.course()), time.today()));
    }

    /** Codes of the courses that these people hold on a day, in one query; whoever holds none then is left out. No address leads here. */
    @Permit(Role.PUBLIC)
    public Map<AccountId, Set<String>> held(Collection<AccountId> people, LocalDate day) {
        return store.confirmed(people).stream().filter(each -> each.heldOn(day)).collect(groupingBy(LessonPlace::account, mapping(LessonPlace::course, toSet())));
    }

    /** What the caller holds, and when it counts. */
    @Permit(Role.VOLUNTEER)
    public List<CourseSpan> held() {
        return store.confirmed(List.of(caller.account())).stream().map(LessonPlace::span).toList();
    }
}
