package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.haoren.activities.training.CourseDesk;
import org.haoren.activities.training.NextLessonRow;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.words.Bilingual;
import org.haoren.volunteers.ListDesk;
import org.haoren.volunteers.qualifications.QualificationDesk;

/** What a shift asks people to be able to prove or to have learned, and who does on its day: checked or attended, and valid then. */
@ApplicationScoped
class Requirements {
    @Inject QualificationDesk qualifications;
    @Inject CourseDesk courses;
    @Inject ListDesk lists;
    @Inject CityTime time;

    /** Whether all of it is something that a shift can ask for. */
    boolean known(List<String> asked) {
        var learned = Asked.courses(asked);
        return lists.qualificationsKnown(Asked.qualifications(asked)) && (learned.isEmpty() || courses.rows(learned).keySet().containsAll(learned));
    }

    /** One reason for each that is missing, which names it, and says where a course can be had next. */
    List<Refusal> objections(Shift shift, AccountId volunteer) {
        var lacking = lacking(shift, List.of(volunteer)).getOrDefault(volunteer, List.of());
        var found = new ArrayList<Refusal>();
        lists.qualificationsNamed(Asked.qualifications(lacking)).forEach(kind -> found.add(ShiftRefusal.QUALIFICATION_NEEDED.with(new Bilingual(kind.zh(), kind.en()))));
        var learned = Asked.courses(lacking);
        if (!learned.isEmpty()) courses.next(learned).forEach(each -> found.add(needed(each)));
        return found;
    }

    private Refusal needed(NextLessonRow course) {
        var name = new Bilingual(course.course().zh(), course.course().en());
        return course.next() == null ? ShiftRefusal.COURSE_NEEDED_LATER.with(name) : ShiftRefusal.COURSE_NEEDED.with(name, time.text(course.next().startsAt()), course.next().place());
    }

    /** What the caller holds, on the city's days. */
    List<ShiftStore.Span> held() {
        var found = new ArrayList<ShiftStore.Span>();
        qualifications.held().forEach(each -> found.add(span(each.kind(), each.from(), each.until())));
        courses.held().forEach(each -> found.add(span(Asked.COURSE + each.course(), each.from(), each.until())));
        return found;
    }

    private ShiftStore.Span span(String asked, LocalDate from, LocalDate until) {
        return new ShiftStore.Span(asked, time.startOf(from), until == null ? null : time.startOf(until.plusDays(1)));
    }

    /** Of these people those who lack something on the day of the shift, and what: in one query for either kind, and in none where it asks for nothing. */
    Map<AccountId, List<String>> lacking(Shift shift, Collection<AccountId> people) {
        var asked = shift.lacking(Set.of());
        if (people.isEmpty() || asked.isEmpty()) return Map.of();
        var held = held(asked, people, time.day(shift.startsAt()));
        var found = new HashMap<AccountId, List<String>>();
        for (var each : people) {
            var lacking = shift.lacking(held.getOrDefault(each, Set.of()));
            if (!lacking.isEmpty()) found.put(each, lacking);
        }
        return found;
    }

    private Map<AccountId, Set<String>> held(List<String> asked, Collection<AccountId> people, LocalDate day) {
        var found = new HashMap<AccountId, Set<String>>();
        if (!Asked.qualifications(asked).isEmpty()) qualifications.held(people, day).forEach((person, kinds) -> found.computeIfAbsent(person, each -> new HashSet<>()).addAll(kinds));
        if (!Asked.courses(asked).isEmpty()) courses.held(people, day).forEach((person, learned) -> learned.forEach(each -> found.computeIfAbsent(person, one -> new HashSet<>()).add(Asked.COURSE + each)));
        return found;
    }
}
