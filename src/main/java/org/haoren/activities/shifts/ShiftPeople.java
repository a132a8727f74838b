package org.haoren.activities.shifts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.volunteers.VolunteerDesk;

/** The people in shifts: their lock, and their names for those who may see them. */
@ApplicationScoped
class ShiftPeople {
    @Inject ShiftStore shifts;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;

    void lock(AccountId account) {
        if (!shifts.knows(account)) introduce(account);
        shifts.locked(account);
    }

    private void introduce(AccountId account) {
        try {
            shifts.introduce(account);
        } catch (RuntimeException e) {
            // somebody was quicker: then the person is known all the same, and the lock says so
            if (!shifts.knows(account)) throw e;
        }
    }

    List<SignUpRow> rows(List<SignUp> places) {
        var accountIds = places.stream().map(SignUp::account).toList();
        var names = accounts.names(accountIds);
        var numbers = volunteers.numbers(accountIds);
        return places.stream().map(place -> new SignUpRow(place.code(), place.account(), names.getOrDefault(place.account(), ""),
                numbers.getOrDefault(place.account(), ""), place.signedUpAt())).toList();
    }
}
