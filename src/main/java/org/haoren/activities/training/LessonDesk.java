package org.haoren.activities.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** When courses are given, and who comes. */
@ApplicationScoped
@Transactional
@Permit
public class LessonDesk {
    @Inject TrainingStore store;
    @Inject Hosts hosts;
    @Inject ProtectionDesk protections;
    @Inject DisputeDesk disputes;
    @Inject AccountDesk accounts;
    @Inject FormCheck forms;
    @Inject Rates rates;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @return its code @throws Refused with {@link TrainingRefusal} beside the fields of the form */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public String plan(String code, @NotNull LessonForm form) {
        var faults = forms.faults(form);
        var course = faults.about(() -> store.course(code));
        hosts.require(course.host());
        var now = clock.instant();
        var startsAt = time.instant(form.startsAt());
        faults.refuseWith(Lesson.objectionsToPlanning(startsAt, now));
        var lesson = new Lesson(course, form, startsAt, caller.account(), now);
        try {
            store.add(lesson);
            store.flush();
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "lesson_once")) throw new Refused(TrainingRefusal.ALREADY_A_LESSON.on("startsAt"));
            throw e;
        }
        facts.fire(TrainingFacts.planned(lesson, now));
        return lesson.code();
    }

    @Permit(Role.PUBLIC)
    public LessonRow one(String code) {
        var lesson = store.lesson(code);
        return lesson.row(store.course(lesson.course()), clock.instant());
    }

    /** Those that have not begun, soonest first. */
    @Permit(Role.PUBLIC)
    public Page<LessonRow> coming(int page) {
        return rows(store.coming(clock.instant(), page));
    }

    /** Likewise, of one course. */
    @Permit(Role.PUBLIC)
    public Page<LessonRow> coming(String course, int page) {
        store.course(course);
        return rows(store.coming(course, clock.instant(), page));
    }

    /** Those that the caller leads, the latest first. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Page<LessonRow> led(int page) {
        return rows(store.of(hosts.led(), page));
    }

    /** Where the caller has a place that is not over, soonest first. */
    @Permit(Role.VOLUNTEER)
    public List<LessonRow> mine() {
        return rows(store.ahead(caller.account(), clock.instant()));
    }

    private Page<LessonRow> rows(Page<Lesson> lessons) {
        return lessons.with(rows(lessons.rows()));
    }

    private List<LessonRow> rows(List<Lesson> lessons) {
        var courses = store.courses(lessons.stream().map(Lesson::course).toList());
        var now = clock.instant();
        return lessons.stream().map(each -> each.row(courses.get(each.course()), now)).toList();
    }

    /** What speaks against the caller's taking a place, before they try. */
    @Permit(Role.VOLUNTEER)
    public List<Refusal> objections(String code) {
        return objections(store.lesson(code), clock.instant());
    }

    @Permit(Role.VOLUNTEER)
    public boolean in(String code) {
        return store.standing(code, caller.account()).isPresent();
    }

    /** @throws Refused with {@link TrainingRefusal} */
    @Permit(Role.VOLUNTEER)
    public void signUp(String code) {
        rates.take(Rate.POST);
        var lesson = store.locked(code);
        disputes.hold(List.of(caller.account()));
        var now = clock.instant();
        Refused.ifAny(objections(lesson, now));
        store.add(lesson.take(caller.account(), now));
    }

    @Permit(Role.VOLUNTEER)
    public void withdraw(String code) {
        var lesson = store.locked(code);
        var place = store.standing(code, caller.account()).orElseThrow(() -> new Refused(TrainingRefusal.NOT_IN_IT));
        var now = clock.instant();
        Refused.ifAny(lesson.objectionsToWithdrawing(now));
        lesson.giveBack(place, now);
    }

    private List<Refusal> objections(Lesson lesson, Instant now) {
        var volunteer = caller.account();
        var found = new ArrayList<>(lesson.objections(store.standing(lesson.code(), volunteer).isPresent(), now));
        if (!protections.of(volunteer).may(ConsentPurpose.VOLUNTEERING)) found.add(TrainingRefusal.CONSENT_NEEDED);
        if (disputes.frozen(volunteer)) found.add(DisputeRefusal.FROZEN);
        return found;
    }

    /** What speaks against calling it off, before the caller tries. */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public List<Refusal> objectionsToCallingOff(String code) {
        var lesson = store.lesson(code);
        hosts.require(lesson.host());
        return lesson.objectionsToCallingOff(clock.instant());
    }

    /** Everybody who had a place is told why. @throws Refused with {@link TrainingRefusal} */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public void callOff(String code, @NotNull LessonOffForm form) {
        var faults = forms.faults(form);
        var lesson = faults.about(() -> store.locked(code));
        hosts.require(lesson.host());
        var now = clock.instant();
        faults.refuseWith(lesson.objectionsToCallingOff(now));
        var people = store.places(code).stream().map(LessonPlace::account).toList();
        store.withdrawAll(code, now);
        lesson.callOff(form.reason().strip(), caller.account(), now);
        accounts.tell(people, TrainingLetter.LESSON_OFF, store.course(lesson.course()).name(), time.text(lesson.startsAt()), form.reason().strip());
        facts.fire(TrainingFacts.calledOff(lesson, people.size(), now));
    }
}
