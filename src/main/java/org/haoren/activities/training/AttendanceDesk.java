package org.haoren.activities.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;

/** Who was there: written down by a leader of the course, confirmed by another person. Service time comes of it to nobody. */
@ApplicationScoped
@Transactional
@Permit
public class AttendanceDesk {
    @Inject TrainingStore store;
    @Inject Hosts hosts;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject Deciders deciders;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Who has a place, at most 500, first come first, with what speaks against the caller's confirming it. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<AttendeeRow> places(String code) {
        responsible(store.lesson(code));
        var places = store.places(code);
        var people = places.stream().map(LessonPlace::account).toList();
        var names = accounts.names(people);
        var numbers = volunteers.numbers(people);
        var reader = deciders.caller();
        return places.stream().map(each -> each.row(names.getOrDefault(each.account(), ""), numbers.getOrDefault(each.account(), ""), reader)).toList();
    }

    /** Whether the caller leads this lesson, and so may write down who came. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public boolean leads(String code) {
        return hosts.leads(store.lesson(code).host());
    }

    /** What speaks against writing down anybody now. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<Refusal> objections(String code) {
        var lesson = store.lesson(code);
        responsible(lesson);
        return lesson.objectionsToRoll(clock.instant());
    }

    /** All of them or none. @throws Refused with {@link TrainingRefusal} */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void record(String code, @NotNull AttendanceForm form) {
        var faults = forms.faults(form);
        var lesson = faults.about(() -> store.locked(code));
        hosts.require(lesson.host());
        var now = clock.instant();
        var found = new ArrayList<>(lesson.objectionsToRoll(now));
        var places = store.places(code).stream().collect(Collectors.toMap(LessonPlace::code, Function.identity()));
        var by = deciders.caller();
        var there = faults.sound("attended") ? new LinkedHashSet<>(form.attended()) : new LinkedHashSet<String>();
        if (!places.keySet().containsAll(there)) found.add(TrainingRefusal.NOBODY_OF_THIS_LESSON.on("attended"));
        there.stream().map(places::get).filter(each -> each != null).flatMap(each -> each.objectionsToRecording(by).stream()).distinct().forEach(reason -> found.add(reason.on("attended")));
        faults.refuseWith(found);
        there.forEach(each -> places.get(each).record(Signature.of(caller, now)));
    }

    /**
     * Confirms all that wait in a lesson and that the caller may confirm; the rest waits on.
     *
     * @return how many hold the course now
     * @throws Refused with {@link TrainingRefusal} where there is none
     */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public int confirm(String code) {
        var lesson = store.locked(code);
        responsible(lesson);
        var by = deciders.caller();
        var waiting = store.places(code).stream().filter(LessonPlace::waiting).toList();
        var free = waiting.stream().filter(each -> each.objectionsToConfirming(by).isEmpty()).toList();
        if (waiting.isEmpty()) throw new Refused(TrainingRefusal.NOTHING_TO_CONFIRM);
        if (free.isEmpty()) throw new Refused(waiting.stream().flatMap(each -> each.objectionsToConfirming(by).stream()).distinct().toList());
        var now = clock.instant();
        var course = store.course(lesson.course());
        var day = time.day(lesson.startsAt());
        free.forEach(each -> each.confirm(Signature.of(caller, now), day, course.lastDay(day)));
        store.flush();
        var people = free.stream().map(LessonPlace::account).toList();
        if (course.lastDay(day) == null) accounts.tell(people, TrainingLetter.HELD, course.name());
        else accounts.tell(people, TrainingLetter.HELD_UNTIL, course.name(), course.lastDay(day).toString());
        facts.fireAll(free.stream().map(each -> TrainingFacts.attended(each, now)).toList());
        return free.size();
    }

    /** It counts no more, and the volunteer is told why. @throws Refused with {@link TrainingRefusal} */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void strike(String code, @NotNull StrikeForm form) {
        var faults = forms.faults(form);
        var lesson = faults.about(() -> store.locked(code));
        responsible(lesson);
        var place = faults.sound("struck") ? store.places(code).stream().filter(each -> each.code().equals(form.struck())).findFirst().orElse(null) : null;
        faults.refuseWith(place == null ? List.of(TrainingRefusal.NOBODY_OF_THIS_LESSON.on("struck")) : place.objectionsToStriking(deciders.caller()));
        var now = clock.instant();
        place.strike(form.why().strip(), Signature.of(caller, now));
        store.flush();
        accounts.tell(place.account(), TrainingLetter.STRUCK, store.course(lesson.course()).name(), form.why().strip());
        facts.fire(TrainingFacts.struck(place, now));
    }

    /** The office may confirm and strike out everywhere. @throws Denied */
    private void responsible(Lesson lesson) {
        if (!caller.has(Role.OFFICE_CLERK)) hosts.require(lesson.host());
    }
}
