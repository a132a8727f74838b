package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.haoren.accounts.AccountDesk;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.facts.Facts;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;
import org.haoren.platform.time.CityTime;
import org.haoren.platform.time.WorkingDays;
import org.haoren.volunteers.VolunteerDesk;

/** The moment from which on a registration is frozen, and who is told of it and of its end. */
@ApplicationScoped
class Freezing {
    @Inject DisputeStore disputes;
    @Inject AccountDesk accounts;
    @Inject ProtectionDesk protections;
    @Inject VolunteerDesk volunteers;
    @Inject WorkingDays days;
    @Inject CityTime time;
    @Inject Settings settings;
    @Inject Clock clock;
    @Inject Facts facts;

    /** @param by null where it came by a link */
    void open(AccountId account, Dispute.Way way, AccountId by) {
        volunteers.hold(List.of(account));
        if (volunteers.registration(account).isEmpty()) throw new Refused(DisputeRefusal.NOT_A_VOLUNTEER);
        if (disputes.stands(account)) throw new Refused(DisputeRefusal.DISPUTED_ALREADY);
        var now = clock.instant();
        var dispute = new Dispute(account, way, by, now, days.plus(time.day(now), settings.number("haoren.dispute.working-days")));
        disputes.add(dispute);
        accounts.tell(account, DisputeLetter.OPENED, dispute.dueOn().toString());
        for (var guardian : guardians(dispute)) accounts.tell(guardian, DisputeLetter.WARD_OPENED, dispute.dueOn().toString());
        facts.fire(DisputeFacts.opened(dispute, now));
    }

    void tellOutcome(Dispute dispute) {
        accounts.tell(dispute.account(), DisputeLetter.CLOSED, dispute.reason());
        for (var guardian : guardians(dispute)) accounts.tell(guardian, DisputeLetter.WARD_CLOSED, dispute.reason());
    }

    /** All of them, where one of them opened it, or where the child reads no messages; what a minor disputes by their own act is told to nobody else. */
    private Set<AccountId> guardians(Dispute dispute) {
        if (!dispute.way().byAnother()) return Set.of();
        if (dispute.way() != Dispute.Way.GUARDIAN && accounts.signsIn(dispute.account())) return Set.of();
        return protections.guardians(List.of(dispute.account())).getOrDefault(dispute.account(), Set.of());
    }
}
