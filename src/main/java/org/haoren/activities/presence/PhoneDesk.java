package org.haoren.activities.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.rates.Rate;
import org.haoren.platform.rates.Rates;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.refusal.Refusal;
import org.haoren.platform.refusal.Refused;
import org.haoren.volunteers.VolunteerDesk;

/** One's own telephones that check in and out without a network: setting one up, looking at them, removing one. */
@ApplicationScoped
@Transactional
@Permit
public class PhoneDesk {
    @Inject LateStore store;
    @Inject VolunteerDesk volunteers;
    @Inject Rates rates;
    @Inject Clock clock;
    @Inject Caller caller;

    /** The latest first, five at most. */
    @Permit(Role.RESIDENT)
    public List<PhoneRow> mine() {
        return store.phones(caller.account()).stream().map(Phone::row).toList();
    }

    /** @throws Missing where the caller has none of that code */
    @Permit(Role.RESIDENT)
    public PhoneRow mine(String code) {
        return store.phone(caller.account(), code).row();
    }

    /** The same key again is the same telephone. @throws Refused with {@link PresenceRefusal} */
    @Permit(Role.VOLUNTEER)
    public PhoneRow add(@NotNull @Valid PhoneForm form) {
        rates.take(Rate.PRESENCE);
        volunteers.hold(List.of(caller.account()));
        var held = store.phones(caller.account());
        var again = held.stream().filter(each -> each.has(form.publicKey())).findFirst();
        if (again.isPresent()) return again.get().row();
        var found = new ArrayList<Refusal>();
        if (!new PhoneKey(form.publicKey()).sound()) found.add(PresenceRefusal.KEY_UNSOUND.on("publicKey"));
        if (held.size() >= LateStore.MOST) found.add(PresenceRefusal.TOO_MANY_PHONES.with(LateStore.MOST));
        Refused.ifAny(found);
        var phone = new Phone(caller.account(), form.name().strip(), form.publicKey(), clock.instant());
        store.add(phone);
        return phone.row();
    }

    /** What it has kept and not handed in yet is refused from now on. @throws Missing where the caller has none of that code */
    @Permit(Role.RESIDENT)
    public void remove(String code) {
        store.remove(store.phone(caller.account(), code));
    }
}
