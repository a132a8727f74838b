package org.haoren.wishes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.places.stations.StationDesk;
import org.haoren.places.stations.StationId;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.form.FormCheck;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.store.Page;
import org.haoren.platform.time.CityTime;

/** Asking for something, and looking at what is asked for. */
@ApplicationScoped
@Transactional
@Permit
public class WishDesk {
    @Inject ProtectionDesk protections;
    @Inject WishStore wishes;
    @Inject Rates rates;
    @Inject CaseFiles files;
    @Inject Claims claims;
    @Inject StationDesk stations;
    @Inject FormCheck forms;
    @Inject Settings settings;
    @Inject CityTime time;
    @Inject Clock clock;
    @Inject Facts facts;
    @Inject Caller caller;

    /** @throws Refused with {@link WishRefusal} beside the fields of the form */
    @Permit(Role.RESIDENT)
    public WishId post(@NotNull WishForm form) {
        rates.take(Rate.POST);
        var faults = forms.faults(form);
        var found = WishRules.objections(form.kind(), form.valueYuan(), mostYuan());
        if (faults.sound("station") && stations.rows(List.of(new StationId(form.station()))).isEmpty()) found.add(WishRefusal.STATION_NOT_OPEN.on("station"));
        faults.refuseWith(found);
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

    /** Likewise of a ward of the caller. @param guardianship its code */
    @Permit(Role.RESIDENT)
    public MyWishes ofWard(String guardianship) {
        var now = clock.instant();
        var ward = protections.ward(guardianship);
        return new MyWishes(files.of(ward, now), claims.of(ward, now));
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
