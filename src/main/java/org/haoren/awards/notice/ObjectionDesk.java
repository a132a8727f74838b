package org.haoren.awards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import org.haoren.awards.rounds.RoundDesk;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** Takes objections and the office's answers to them. The notice's row is locked meanwhile, so that none slips in as it ends. */
@ApplicationScoped
@Transactional
@Permit
public class ObjectionDesk {
    private static final String OBJECTION = "notice_objection";
    private static final String RULING = "RULING";
    @Inject NoticeStore notices;
    @Inject RoundDesk rounds;
    @Inject Rates rates;
    @Inject WorkingDays calendar;
    @Inject Sealing sealing;
    @Inject Gate gate;
    @Inject Uploads uploads;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /**
     * A verified resident objects while the notice stands; who they are is never shown.
     *
     * @throws Refused with {@link NoticeRefusal} beside the fields of the form
     */
    @Permit(Role.RESIDENT)
    public ObjectionId object(NoticeId id, @NotNull @Valid ObjectionForm form) {
        rates.take(Rate.POST);
        var now = clock.instant();
        var notice = notices.locked(id);
        var known = notices.objections(id);
        var subject = form.subject() == null ? "" : form.subject().strip();
        var oneOpen = known.stream().anyMatch(each -> !each.answered() && each.by(caller.account()));
        Refused.ifAny(notice.objectionsToObjecting(subject, notice.ended(known, calendar, time.zone(), now), oneOpen, caller.verified()));
        requireOwn(form.evidence());
        var objection = new Objection(id, subject, form.ground(), sealing.seal(Objection.STATEMENT, form.statement().strip()), form.evidence(), caller.account(), now);
        notices.add(objection);
        facts.fire(new NoticeFacts.ObjectionRaised(objection.id().code(), id.code(), now));
        return objection.id();
    }

    private void requireOwn(FileId evidence) {
        if (evidence == null) return;
        try {
            uploads.requireOwn(evidence);
        } catch (Refused e) {
            throw new Refused(e.reasons().stream().map(reason -> reason.on("evidence")).toList());
        }
    }

    /** The answer is published; with the last one the clock goes on, and what waits for the notice gives way to its end. */
    @Permit(Role.OFFICE_CLERK)
    public void answer(ObjectionId id, @NotNull @Valid AnswerForm form) {
        var now = clock.instant();
        var notice = notices.locked(notices.objection(id).notice());
        var objection = notices.objection(id);
        Refused.ifAny(objection.objectionsToAnswering(deciders.caller()));
        objection.answer(form, caller.account(), now);
        facts.fire(new NoticeFacts.ObjectionAnswered(id.code(), form.upheld(), form.text().strip(), now));
        var ends = notice.endsAt(notices.objections(notice.id()), calendar, time.zone());
        if (ends != null) rounds.giveWay(notice.round(), notice.waiting(), ends);
    }

    /** Those that wait for an answer, the oldest first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<ObjectionRow> waiting(int page) {
        return notices.open(page).map(each -> each.row(null, null));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<ObjectionRow> answered(int page) {
        return notices.answered(page).map(each -> each.row(null, null));
    }

    /** With the objector's words and file; the objector sees who opened them. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public ObjectionRow one(ObjectionId id) {
        var found = notices.objection(id);
        gate.opens(found.objector(), new Sealed(OBJECTION, id.code()), RULING, null);
        return found.row(sealing.open(Objection.STATEMENT, found.statement()), uploads.link(found.evidence()));
    }
}
