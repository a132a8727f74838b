package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.VolunteerDesk;

/** The people in shifts: their lock, and their names for those who may see them. */
@ApplicationScoped
class ShiftPeople {
    @Inject ShiftStore shifts;
    @Inject AccountDesk accounts;
    @Inject ProtectionDesk protections;
    @Inject CityTime time;
    @Inject VolunteerDesk volunteers;
    @Inject Requirements requirements;

    /** In the same order whoever asks. */
    void lock(Collection<AccountId> accounts) {
        var ordered = accounts.stream().distinct().sorted(Comparator.comparing(AccountId::value)).toList();
        for (var account : ordered) if (!shifts.knows(account)) introduce(account);
        ordered.forEach(shifts::locked);
    }

    boolean registered(AccountId account) {
        return volunteers.registration(account).isPresent();
    }

    /** Who they are for this shift, as things stand. */
    Comer comer(AccountId account, Shift shift) {
        var born = accounts.births(List.of(account)).get(account);
        var protection = protections.of(account);
        return new Comer(born == null ? 0 : Period.between(born, time.day(shift.startsAt())).getYears(), protection.maturity(), protection.may(ConsentPurpose.VOLUNTEERING),
                !shifts.standing(shift.id(), protection.guardians()).isEmpty());
    }

    /** Places of those among them who may not be there without a guardian, and have none there any more. */
    List<SignUp> leftAlone(Shift shift, Collection<AccountId> wards) {
        return shifts.standing(shift.id(), wards).stream().filter(place -> {
            var comer = comer(place.account(), shift);
            return comer.needsCompany(shift.pairs()) && !comer.accompanied();
        }).toList();
    }

    private void introduce(AccountId account) {
        try {
            shifts.introduce(account);
        } catch (RuntimeException e) {
            // somebody was quicker: then the person is known all the same, and the lock says so
            if (!shifts.knows(account)) throw e;
        }
    }

    List<SignUpRow> rows(Shift shift, List<SignUp> places) {
        var accountIds = places.stream().map(SignUp::account).toList();
        var names = accounts.names(accountIds);
        var numbers = volunteers.numbers(accountIds);
        var family = protections.family(accountIds);
        var lacking = requirements.lacking(shift, accountIds);
        return places.stream().map(place -> new SignUpRow(place.code(), place.account(), names.getOrDefault(place.account(), ""),
                numbers.getOrDefault(place.account(), ""), place.signedUpAt(), family.contains(place.account()), lacking.getOrDefault(place.account(), List.of()))).toList();
    }
}
