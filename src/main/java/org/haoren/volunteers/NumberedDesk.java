package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;

/** Volunteers as stations know them: by the number on their card. */
@ApplicationScoped
@Transactional
@Permit
public class NumberedDesk {
    @Inject VolunteerStore volunteers;

    /** @return empty where it was never given */
    @Permit({Role.STATION_STAFF, Role.OFFICE_CLERK})
    public Optional<AccountId> of(VolunteerNumber number) {
        return volunteers.byNumber(number).map(Volunteer::account);
    }
}
