package org.haoren.activities.stars;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Deciders;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.Signature;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Constraints;
import org.haoren.platform.store.Page;
import org.haoren.volunteers.StarsChanged;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.disputes.DisputeDesk;

/** The office's work with stars: one person proposes from the list, another decides after the notice; taking back takes two as well. */
@ApplicationScoped
@Transactional
@Permit
public class StarDesk {
    @Inject StarStore store;
    @Inject StarRules rules;
    @Inject StarRows rows;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject DisputeDesk disputes;
    @Inject Event<StarsChanged> changed;
    @Inject FormCheck forms;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;
    @Inject Deciders deciders;

    /** Those who have reached more than they hold, the most minutes first. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<CandidateRow> candidates(int page) {
        return candidates(store.above(rules.levels(), page));
    }

    /** Those who hold more than their hours give by now: flagged for people to look at. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<StarFileRow> missed(int page) {
        var found = store.below(rules.levels(), page);
        var people = found.rows().stream().map(Standing::account).toList();
        return found.with(files(store.held(people)));
    }

    private Page<CandidateRow> candidates(Page<Standing> found) {
        var people = found.rows().stream().map(Standing::account).toList();
        var names = accounts.names(people);
        var numbers = volunteers.numbers(people);
        var disputed = disputes.frozen(people);
        return found.map(each -> new CandidateRow(numbers.getOrDefault(each.account(), ""), names.get(each.account()), each.stars(), rules.reached(each), each.minutes(),
                each.voidedPercent(), rules.good(each), disputed.contains(each.account())));
    }

    /** Those in notice, the one that ends first before the others. */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public Page<StarFileRow> undecided(int page) {
        var found = store.undecided(page);
        return found.with(files(found.rows()));
    }

    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public StarFileRow file(String code) {
        return files(List.of(store.grant(code))).get(0);
    }

    private List<StarFileRow> files(List<StarGrant> grants) {
        var people = grants.stream().map(StarGrant::account).distinct().toList();
        var names = accounts.names(people);
        var standings = store.standings(people).stream().collect(toMap(Standing::account, each -> each));
        var shown = rows.of(grants).stream().collect(toMap(StarRow::code, each -> each));
        var reader = deciders.caller();
        return grants.stream().map(each -> each.file(shown.get(each.code()), names.get(each.account()), standings.get(each.account()),
                rules.reached(standings.get(each.account())), reader)).toList();
    }

    /**
     * For the highest that they have reached. It stands in public notice from now on.
     *
     * @return its code
     * @throws Refused with {@link StarRefusal} beside the number
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public String propose(@NotNull ProposalForm form) {
        var faults = forms.faults(form);
        if (!faults.sound("number")) faults.refuseWith(List.of());
        var volunteer = volunteers.byNumber(form.number());
        if (volunteer.isEmpty()) throw new Refused(StarRefusal.NO_SUCH_VOLUNTEER.on("number"));
        disputes.hold(List.of(volunteer.get()));
        var standing = store.lockedStanding(volunteer.get());
        var found = new ArrayList<>(deciders.caller().objections(volunteer.get(), StarRefusal.NOT_FOR_YOURSELF, "number"));
        if (standing.isEmpty()) found.add(StarRefusal.NOT_REACHED.on("number"));
        else evidence(standing.get()).objections(standing.get().stars() + 1).forEach(each -> found.add(each.on("number")));
        faults.refuseWith(found);
        var now = clock.instant();
        store.refresh(standing.orElseThrow());
        var grant = new StarGrant(standing.get(), volunteers.numbers(List.of(volunteer.get())).get(volunteer.get()), rules.reached(standing.get()), Signature.of(caller, now), rules.noticeEnds(now));
        try {
            store.add(grant);
        } catch (PersistenceException e) {
            if (Constraints.violated(e, "star_grant_once")) throw new Refused(StarRefusal.ALREADY_PROPOSED.on("number"));
            throw e;
        }
        accounts.tell(grant.account(), StarLetter.PROPOSED, grant.stars(), rules.lastDay(grant).toString());
        facts.fire(StarFacts.proposed(grant, now));
        return grant.code();
    }

    /**
     * Granted, the stars are the volunteer's from now on, in place of those they held.
     *
     * @throws Refused with {@link StarRefusal}: after the notice, by somebody else than proposed it, nobody for themself, and nobody twice
     */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void decide(String code, @NotNull StarDecisionForm form) {
        var faults = forms.faults(form);
        var grant = faults.about(() -> store.grant(code));
        var standing = locked(grant);
        var now = clock.instant();
        faults.refuseWith(grant.objectionsToDeciding(deciders.caller(), form, evidence(standing), store.objections(List.of(code)), now));
        if (form.verdict() == StarVerdict.DECLINED) grant.decline(form.reason(), Signature.of(caller, now));
        else {
            store.held(grant.account()).ifPresent(StarGrant::replace);
            store.flush();
            grant.grant(Signature.of(caller, now), rules.expires());
            holds(standing, grant.stars());
        }
        accounts.tell(grant.account(), form.verdict() == StarVerdict.GRANTED ? StarLetter.GRANTED : StarLetter.DECLINED, grant.stars());
        facts.fire(StarFacts.decided(grant, form.verdict(), now));
    }

    /** The first of two. @throws Refused with {@link StarRefusal}: only where the hours are not there any more */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void proposeWithdrawal(String code, @NotNull StarWithdrawalForm form) {
        var faults = forms.faults(form);
        var grant = faults.about(() -> store.grant(code));
        var standing = locked(grant);
        faults.refuseWith(grant.objectionsToEnding(deciders.caller(), rules.reached(standing)));
        var now = clock.instant();
        grant.proposeEnd(form.reason(), Signature.of(caller, now));
        facts.fire(StarFacts.ending(grant, now));
    }

    /** The second of two. @throws Refused with {@link StarRefusal} */
    @Permit({Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR})
    public void withdraw(String code) {
        var grant = store.grant(code);
        var standing = locked(grant);
        Refused.ifAny(grant.objectionsToConfirmingEnd(deciders.caller(), rules.reached(standing)));
        var now = clock.instant();
        grant.end(Signature.of(caller, now));
        holds(standing, 0);
        accounts.tell(grant.account(), StarLetter.WITHDRAWN, grant.stars());
        facts.fire(StarFacts.withdrawn(grant, now));
    }

    private Evidence evidence(Standing standing) {
        return new Evidence(rules.reached(standing), rules.good(standing), disputes.frozen(standing.account()));
    }

    /** The registration and the standing first, as everywhere: entries and disputes wait for them meanwhile. */
    private Standing locked(StarGrant grant) {
        disputes.hold(List.of(grant.account()));
        var standing = store.lockedStanding(grant.account()).orElseThrow();
        store.refresh(standing);
        store.locked(grant.code());
        store.refresh(grant);
        return standing;
    }

    private void holds(Standing standing, int stars) {
        standing.holds(stars);
        changed.fire(new StarsChanged(standing.account(), stars));
    }
}
