package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.files.FileId;
import org.haoren.platform.files.Uploads;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** From a wish in somebody's own words to one that came true. */
@ApplicationScoped
@Transactional
@Permit
public class WishDesk {
    @Inject WishStore wishes;
    @Inject CaseFiles files;
    @Inject Claims claims;
    @Inject StationDesk stations;
    @Inject Uploads uploads;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @throws Refused with {@link WishRefusal} beside the fields of the form */
    @Permit(Role.RESIDENT)
    public WishId post(@NotNull @Valid WishForm form) {
        var found = WishRules.objections(form.kind(), form.valueYuan(), mostYuan());
        if (stations.rows(List.of(new StationId(form.station()))).isEmpty()) found.add(WishRefusal.STATION_NOT_OPEN.on("station"));
        Refused.ifAny(found);
        var now = clock.instant();
        var wish = new Wish(Codes.random(), form, now);
        wishes.add(wish);
        wishes.flush();
        files.add(wish, caller.account(), form, now);
        facts.fire(WishFacts.posted(wish.id(), now));
        return wish.id();
    }

    /** What the caller asked for and took on. */
    @Permit(Role.RESIDENT)
    public MyWishes mine() {
        var now = clock.instant();
        return new MyWishes(files.of(caller.account(), now), claims.of(caller.account(), now));
    }

    /** What waits to be verified in this station, longest first. */
    @Permit(Role.STATION_STAFF)
    public Page<WaitingRow> waiting(StationId station, int page) {
        caller.require(Role.STATION_STAFF, station.code());
        return wishes.queue(Set.of(station.code()), WishStatus.POSTED, page).map(Wish::waitingRow);
    }

    /** The same in all of the caller's stations. */
    @Permit(Role.STATION_STAFF)
    public Page<WaitingRow> waiting(int page) {
        return wishes.queue(caller.scopes(Role.STATION_STAFF), WishStatus.POSTED, page).map(Wish::waitingRow);
    }

    /** What the caller's stations have verified and is now in this state. */
    @Permit(Role.STATION_STAFF)
    public Page<WishCardRow> ofMyStations(WishStatus status, int page) {
        var now = clock.instant();
        return wishes.queue(caller.scopes(Role.STATION_STAFF), status, page).map(wish -> wish.row(now));
    }

    /** Opens the case file of a wish that waits to be verified. */
    @Permit(Role.STATION_STAFF)
    public CaseFileRow file(WishId id) {
        if (wishes.get(id).status(clock.instant()) != WishStatus.POSTED) throw new Refused(WishRefusal.PURPOSE_NEEDED.on("purpose"));
        return file(id, ReadingPurpose.VERIFY);
    }

    /** Opens a case file; who, when and why is kept. */
    @Permit(Role.STATION_STAFF)
    public CaseFileRow file(WishId id, ReadingPurpose purpose) {
        var wish = wishes.get(id);
        caller.require(Role.STATION_STAFF, wish.station().code());
        if (purpose == null) throw new Refused(WishRefusal.PURPOSE_NEEDED.on("purpose"));
        var now = clock.instant();
        var opened = files.read(wish, caller.account(), purpose, now);
        facts.fire(WishFacts.read(id, purpose, now));
        return opened;
    }

    /** Puts the card on the wall. @throws Refused with {@link WishRefusal} beside the fields of the form */
    @Permit(Role.STATION_STAFF)
    public void publish(WishId id, @NotNull @Valid CardForm form) {
        var wish = toVerify(id);
        var found = WishRules.objections(form, files.posterName(wish), time.today());
        found.addAll(WishRules.objections(wish.kind(), form.valueYuan(), mostYuan()));
        Refused.ifAny(found);
        var now = clock.instant();
        wish.publish(form, now);
        files.of(wish).checked(caller.account(), now);
        facts.fire(WishFacts.published(id, now));
    }

    /** Back to the person who asked, with the reason. */
    @Permit(Role.STATION_STAFF)
    public void sendBack(WishId id, @NotNull @Valid ReasonForm form) {
        var wish = toVerify(id);
        var now = clock.instant();
        wish.sendBack(now);
        files.of(wish).returned(caller.account(), form.reason(), now);
        facts.fire(WishFacts.returned(id, now));
    }

    private Wish toVerify(WishId id) {
        var wish = wishes.locked(id);
        caller.require(Role.STATION_STAFF, wish.station().code());
        if (wish.status(clock.instant()) != WishStatus.POSTED) throw new Refused(WishRefusal.NOT_WAITING);
        if (caller.is(files.of(wish).poster())) throw new Refused(WishRefusal.NOT_FOR_YOURSELF);
        return wish;
    }

    /** What may be claimed now, soonest to end first. */
    @Permit(Role.PUBLIC)
    public Page<WishCardRow> wall(int page) {
        return wall(null, page);
    }

    /** @param kind null for every kind */
    @Permit(Role.PUBLIC)
    public Page<WishCardRow> wall(WishKind kind, int page) {
        var now = clock.instant();
        return wishes.wall(kind, time.today(), now, page).map(wish -> wish.row(now));
    }

    /** Those that came true, latest first. */
    @Permit(Role.PUBLIC)
    public Page<WishCardRow> fulfilled(int page) {
        var now = clock.instant();
        return wishes.fulfilled(page).map(wish -> wish.row(now));
    }

    /** @throws Missing for a wish that has no card yet */
    @Permit(Role.PUBLIC)
    public WishCardRow card(WishId id) {
        var row = wishes.get(id).row(clock.instant());
        if (row.publishedAt() == null) throw new Missing(id);
        return row;
    }

    /** Takes a wish on. The wish is locked: of two at the same instant one gets it. */
    @Permit(Role.VOLUNTEER)
    public void claim(WishId id) {
        var volunteer = caller.account();
        claims.lock(volunteer);
        var wish = wishes.locked(id);
        var now = clock.instant();
        var holder = wish.claimRunning(now) && claims.holds(wish, volunteer);
        Refused.ifAny(wish.objectionsToClaiming(caller.is(files.of(wish).poster()), holder, claims.open(volunteer, now), claims.most(), time.today(), now));
        claims.begin(wish, volunteer, now);
        facts.fire(WishFacts.claimed(id, volunteer, now));
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
    public void deliver(WishId id, @NotNull @Valid DeliveryForm form) {
        var wish = wishes.locked(id);
        var claim = claims.held(wish, caller.account());
        var now = clock.instant();
        Refused.ifAny(claim.objectionsToDelivering(wish.kind(), form, now));
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

    /** The other side's word: the person who asked, or the station for them; never the claimer. */
    @Permit(Role.RESIDENT)
    public void confirm(WishId id, @NotNull @Valid SatisfactionForm form) {
        var wish = wishes.locked(id);
        var claim = claims.standing(wish).orElseThrow(() -> new Refused(WishRefusal.NOT_DELIVERED));
        if (!caller.is(claim.volunteer())) otherSide(wish);
        Refused.ifAny(claim.objectionsToConfirming(caller.account()));
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

    /** How many may be claimed now. */
    @Permit(Role.PUBLIC)
    public long waitingCount() {
        return wishes.onWall(time.today(), clock.instant());
    }

    @Permit(Role.PUBLIC)
    public long fulfilledCount() {
        return wishes.fulfilled();
    }

    private int mostYuan() {
        return settings.number("haoren.wish.value-yuan");
    }
}
