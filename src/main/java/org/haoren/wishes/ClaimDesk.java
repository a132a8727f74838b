package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.disputes.DisputeDesk;
import org.haoren.volunteers.disputes.DisputeRefusal;

/** Making a wish come true: claimed, given back or delivered by a volunteer, confirmed by the other side. */
@ApplicationScoped
@Transactional
@Permit
public class ClaimDesk {
    @Inject ProtectionDesk protections;
    @Inject DisputeDesk disputes;
    @Inject WishStore wishes;
    @Inject CaseFiles files;
    @Inject Claims claims;
    @Inject Uploads uploads;
    @Inject FormCheck forms;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** Takes a wish on. The wish is locked: of two at the same instant one gets it. */
    @Permit(Role.VOLUNTEER)
    public void claim(WishId id) {
        var volunteer = caller.account();
        claims.lock(volunteer);
        var wish = wishes.locked(id);
        disputes.hold(List.of(volunteer));
        var now = clock.instant();
        var holder = wish.claimRunning(now) && claims.holds(wish, volunteer);
        var found = new ArrayList<>(wish.objectionsToClaiming(caller.is(files.of(wish).poster()), holder, claims.open(volunteer, now), claims.most(), time.today(), now));
        found.addAll(objectionsOfGuardianship(volunteer, files.of(wish).poster()));
        if (disputes.frozen(volunteer)) found.add(DisputeRefusal.FROZEN);
        Refused.ifAny(found);
        claims.begin(wish, volunteer, now);
        facts.fire(WishFacts.claimed(id, volunteer, now));
    }

    /** A minor takes a wish on with a guardian's consent; nobody does their ward's or their guardian's. */
    private List<Refusal> objectionsOfGuardianship(AccountId volunteer, AccountId poster) {
        var found = new ArrayList<Refusal>();
        if (!protections.of(volunteer).may(ConsentPurpose.VOLUNTEERING)) found.add(WishRefusal.CONSENT_NEEDED);
        if (protections.guards(volunteer, poster) || protections.guards(poster, volunteer)) found.add(WishRefusal.NOT_FOR_YOUR_WARD);
        return found;
    }

    /** Gives a claim back, without blame and without a reason. */
    @Permit(Role.VOLUNTEER)
    public void withdraw(WishId id) {
        var wish = wishes.locked(id);
        var now = clock.instant();
        var claim = claims.held(wish, caller.account());
        if (claim.status(now) != ClaimStatus.RUNNING) throw new Refused(WishRefusal.NOT_YOUR_CLAIM);
        claim.release(now);
        wish.release();
        facts.fire(WishFacts.givenBack(id, caller.account(), now));
    }

    /** The claimer's report. @throws Refused with {@link WishRefusal} beside the fields of the form */
    @Permit(Role.VOLUNTEER)
    public void deliver(WishId id, @NotNull DeliveryForm form) {
        var faults = forms.faults(form);
        var wish = faults.about(() -> wishes.locked(id));
        var claim = claims.held(wish, caller.account());
        var now = clock.instant();
        faults.refuseWith(claim.objectionsToDelivering(wish.kind(), form, now));
        if (form.photo() != null) uploads.requireOwn(new FileId(form.photo()));
        claim.deliver(form, now);
        wish.delivered();
        facts.fire(WishFacts.delivered(id, caller.account(), now));
    }

    /** The claim that stands, for its two sides and the station. @throws Missing when none does */
    @Permit(Role.RESIDENT)
    public ClaimRow delivery(WishId id) {
        var wish = wishes.get(id);
        var claim = claims.standing(wish).orElseThrow(() -> new Missing(id));
        if (!caller.is(claim.volunteer())) otherSide(wish);
        return claims.row(claim, wish, clock.instant());
    }

    /** The claim that the caller holds and may report on. @throws Missing when they hold none */
    @Permit(Role.RESIDENT)
    public ClaimRow own(WishId id) {
        var wish = wishes.get(id);
        var claim = claims.standing(wish).filter(standing -> caller.is(standing.volunteer())).orElseThrow(() -> new Missing(id));
        return claims.row(claim, wish, clock.instant());
    }

    /** The other side's word: the person who asked, or the station for them; never the claimer. */
    @Permit(Role.RESIDENT)
    public void confirm(WishId id, @NotNull @Valid SatisfactionForm form) {
        var wish = wishes.locked(id);
        var claim = claims.standing(wish).orElseThrow(() -> new Refused(WishRefusal.NOT_DELIVERED));
        if (!caller.is(claim.volunteer())) otherSide(wish);
        Refused.ifAny(claim.objectionsToConfirming(caller.account()));
        if (protections.guards(caller.account(), claim.volunteer())) throw new Refused(WishRefusal.NOT_FOR_YOUR_WARD);
        var now = clock.instant();
        claim.confirm(caller.account(), form, now);
        wish.fulfilled(now);
        files.of(wish).closed();
        wishes.flush();
        wishes.countFulfilled(id);
        facts.fire(new WishFulfilled(id, wish.station(), claim.volunteer(), claim.minutes(), wish.titleZh(), wish.titleEn(), claim.deliveredAt(), now));
    }

    private void otherSide(Wish wish) {
        if (!caller.is(files.of(wish).poster()) && !caller.has(Role.STATION_STAFF, wish.station().code())) throw new Denied("wish " + wish.id().code());
    }
}
