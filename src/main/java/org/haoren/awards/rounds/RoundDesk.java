package org.haoren.awards.rounds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.haoren.places.districts.DistrictDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.store.Reading;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;

/** Plans rounds, says what is missing, opens them, and tells everybody where each of them stands. */
@ApplicationScoped
@Transactional
@Permit
public class RoundDesk {
    private static final List<Phase> WEIGHT = List.of(Phase.VOTING, Phase.NOTICE, Phase.NOMINATION, Phase.RESULT_NOTICE, Phase.COUNTING, Phase.VETTING,
            Phase.PREPARING, Phase.PUBLISHED);
    @Inject RoundStore rounds;
    @Inject ProgrammeDesk programmes;
    @Inject Reading reading;
    @Inject OpeningRules rules;
    @Inject DistrictDesk districts;
    @Inject WorkingDays days;
    @Inject Settings settings;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    @Permit(Role.OFFICE_CLERK)
    public ProgrammeId addProgramme(@NotNull @Valid ProgrammeForm form) {
        return programmes.add(form);
    }

    /** A draft: everything but code, programme and name may still be missing. */
    @Permit(Role.OFFICE_CLERK)
    public RoundId addRound(@NotNull RoundForm form) {
        var faults = forms.faults(form);
        var found = new ArrayList<>(new PhaseCalendar(form, time.zone()).disorder(time.zone()));
        if (faults.sound("programme") && rounds.programme(form.programme()).isEmpty()) found.add(RoundRefusal.UNKNOWN_PROGRAMME.on("programme"));
        var districts = named(form);
        if (faults.sound("districts")) found.addAll(voters().objections(districts));
        faults.refuseWith(found);
        rounds.add(new Round(form, voters().plain(districts), caller.account(), time.zone()), "award_round_code");
        facts.fire(new RoundFacts.RoundPlanned(form.code(), clock.instant()));
        return new RoundId(form.code());
    }

    /** Goes on planning a draft; an approval given before is void. */
    @Permit(Role.OFFICE_CLERK)
    public void amend(RoundId id, @NotNull RoundForm form) {
        var faults = forms.faults(form);
        var round = faults.about(() -> rounds.locked(id));
        var found = new ArrayList<>(round.objectionsTo(form, time.zone()));
        var districts = named(form);
        if (faults.sound("districts")) found.addAll(voters().objections(districts));
        faults.refuseWith(found);
        round.plan(form, voters().plain(districts), caller.account(), time.zone());
        facts.fire(new RoundFacts.RoundPlanned(id.code(), clock.instant()));
    }

    private static List<String> named(RoundForm form) {
        return form.districts() == null ? List.of() : form.districts();
    }

    private VoterDistricts voters() {
        return new VoterDistricts(districts.all());
    }

    /** Where the voters of that round live, by its rules. */
    @Permit(Role.PUBLIC)
    public VoterArea voters(RoundRow round) {
        return round.rules() == null || round.rules().districts().isEmpty() ? VoterArea.EVERYWHERE : voters().area(round.rules().districts());
    }

    /** The plan as it was typed. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public RoundForm plan(RoundId id) {
        return rounds.round(id).form(time.zone());
    }

    /** Everything that stands between a draft and its opening; empty for a round that has opened. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<Refusal> missing(RoundId id) {
        var round = rounds.round(id);
        return round.draft() ? rules.opening(round).missing() : List.of();
    }

    /** The same as a tick list, met requirements included. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public List<RequirementRow> requirements(RoundId id) {
        return rules.opening(rounds.round(id)).requirements();
    }

    /** The office's approval of a complete plan, by somebody who did not plan it. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void approve(RoundId id) {
        var round = rounds.locked(id);
        Refused.ifAny(round.objectionsToApproving(caller.account()));
        Refused.ifAny(rules.opening(round).missingBeforeApproval());
        round.approve(caller.account(), clock.instant());
        facts.fire(new RoundFacts.RoundApproved(id.code(), clock.instant()));
    }

    /** @throws Refused with everything that is missing */
    @Permit(Role.OFFICE_CLERK)
    public void open(RoundId id) {
        var round = rounds.locked(id);
        if (!round.draft()) throw new Refused(RoundRefusal.RULES_FROZEN);
        Refused.ifAny(rules.opening(round).missing());
        var now = clock.instant();
        var programme = rounds.programme(round.programme()).orElseThrow();
        round.open(programme, now);
        facts.fire(new RoundFacts.RoundOpened(id.code(), OpeningRules.text(round.row(programme)), now));
    }

    /**
     * A notice ends later than planned, because objections have stopped its clock or it began late: what waits for it moves behind its end, and what follows
     * with it. Nobody decides about that, it is a rule of every round.
     *
     * @param waiting {@link Phase#VOTING} for the shortlist, {@link Phase#PUBLISHED} for the result
     */
    @Permit(Role.OFFICE_CLERK)
    public void giveWay(RoundId id, Phase waiting, Instant noticeEnds) {
        var round = rounds.locked(id);
        if (!round.giveWay(waiting, noticeEnds, days, settings.number("haoren.notice.working-days"), time.zone())) return;
        facts.fire(new RoundFacts.RoundDelayed(id.code(), round.calendar().dates().stream().map(Instant::toString).collect(Collectors.joining(" ")), clock.instant()));
    }

    /** Its honours have been published. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void published(RoundId id) {
        var round = rounds.locked(id);
        Refused.ifAny(round.objectionsToPublishing());
        round.publish(clock.instant());
        facts.fire(new RoundFacts.RoundPublished(id.code(), clock.instant()));
    }

    /** Drafts are known to the office only. */
    @Permit(Role.PUBLIC)
    public RoundRow one(RoundId id) {
        var round = reading.one(RoundRow.class, id, rounds::row);
        if (round.draft() && !caller.has(Role.OFFICE_CLERK) && !caller.has(Role.OFFICE_DIRECTOR)) throw new Missing(id);
        return round;
    }

    /** Rounds that have opened, the newest first. */
    @Permit(Role.PUBLIC)
    public Page<RoundRow> list(int page) {
        return rounds.opened(page);
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<RoundRow> drafts(int page) {
        return rounds.drafts(page);
    }

    /** Rounds whose honours are not published yet; with what is only planned for the office alone. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR, Role.DEPARTMENT_REVIEWER})
    public List<RoundRow> unfinished() {
        return rounds.unfinished(caller.has(Role.OFFICE_CLERK) || caller.has(Role.OFFICE_DIRECTOR));
    }

    /** The {@value RoundStore#LATEST} that have opened last, the newest first. */
    @Permit(Role.PUBLIC)
    public List<RoundRow> latest() {
        return rounds.latest();
    }

    /** The round that matters most to residents now: one to vote in before one to object to, before one to recommend for. */
    @Permit(Role.PUBLIC)
    public Optional<RoundRow> current() {
        var now = clock.instant();
        return latest().stream().min(Comparator.comparingInt(row -> WEIGHT.indexOf(row.phase(now))));
    }

    @Permit(Role.PUBLIC)
    public Phase phase(RoundRow round, Instant now) {
        return round.phase(now);
    }
}
