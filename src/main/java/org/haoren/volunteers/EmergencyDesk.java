package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;
import org.haoren.platform.words.Bilingual;

/** The one way to somebody else's emergency contact: with a purpose that the volunteer reads, who is told of it at once. */
@ApplicationScoped
@Transactional
@Permit
public class EmergencyDesk {
    private static final String CONTACT = "volunteer_contact";
    @Inject VolunteerStore volunteers;
    @Inject Contacts contacts;
    @Inject AccountDesk accounts;
    @Inject Gate gate;

    /**
     * For the room that knows that the caller answers for this person now; no address leads here.
     *
     * @param note what happened, or null
     * @param during the name of what they have a place in
     * @return empty where they are no volunteer, as a small child who comes along
     */
    @Permit(Role.STATION_STAFF)
    public Optional<EmergencyRow> open(AccountId account, EmergencyPurpose purpose, String note, Bilingual during) {
        return volunteers.of(account).map(volunteer -> {
            gate.opens(account, new Sealed(CONTACT, volunteer.number().value()), purpose.name(), note == null || note.isBlank() ? null : note.strip());
            accounts.tell(account, VolunteerLetter.EMERGENCY_OPENED, during);
            return contacts.emergency(volunteer.contacts(), accounts.names(List.of(account)).get(account));
        });
    }
}
