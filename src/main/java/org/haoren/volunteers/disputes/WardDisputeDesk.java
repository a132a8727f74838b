package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.haoren.guardians.ProtectionDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.RegistrationRow;

/** For guardians: whether their ward is registered here, by whom, and "that was not agreed to" in one press. */
@ApplicationScoped
@Transactional
@Permit
public class WardDisputeDesk {
    @Inject DisputeStore disputes;
    @Inject Freezing freezing;
    @Inject Records records;
    @Inject VolunteerDesk volunteers;
    @Inject ProtectionDesk protections;
    @Inject Caller caller;

    /** @throws org.haoren.platform.refusal.Missing where the caller does not guard them, or no longer */
    @Permit(Role.RESIDENT)
    public WardRegistrationRow registration(String guardianship) {
        var ward = protections.ward(guardianship);
        var volunteer = volunteers.registration(ward);
        var dispute = disputes.latest(ward).map(Dispute::ownRow).orElse(null);
        return new WardRegistrationRow(volunteer.map(RegistrationRow::number).orElse(null), volunteer.map(RegistrationRow::since).orElse(null),
                volunteer.isEmpty() ? null : by(ward), records.minutes(ward), dispute, volunteer.isPresent() && (dispute == null || dispute.outcome() != null));
    }

    private RegisteredBy by(AccountId ward) {
        return volunteers.registeredBy(ward).map(who -> {
            if (caller.is(who)) return RegisteredBy.YOU;
            return who.equals(ward) ? RegisteredBy.THEMSELF : RegisteredBy.ANOTHER_GUARDIAN;
        }).orElse(RegisteredBy.UNKNOWN);
    }

    /**
     * Freezes the ward's registration from now on.
     *
     * @throws org.haoren.platform.refusal.Missing where the caller does not guard them, or no longer
     * @throws org.haoren.platform.refusal.Refused with {@link DisputeRefusal}
     */
    @Permit(Role.RESIDENT)
    public void dispute(String guardianship) {
        freezing.open(protections.ward(guardianship), Dispute.Way.GUARDIAN, caller.account());
    }
}
