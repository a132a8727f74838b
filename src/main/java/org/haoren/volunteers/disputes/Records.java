package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.accounts.DocumentDesk;
import org.haoren.platform.permit.AccountId;
import org.haoren.volunteers.VolunteerDesk;
import org.haoren.volunteers.RegistrationRow;
import org.haoren.volunteers.invitations.InvitationDesk;

/** Puts together what the rooms keep about one person. */
@ApplicationScoped
class Records {
    private static final KeptHours.Sums NONE = new KeptHours.Sums(0, 0, 0);
    @Inject DisputeStore disputes;
    @Inject DocumentDesk documents;
    @Inject AccountDesk accounts;
    @Inject VolunteerDesk volunteers;
    @Inject InvitationDesk invitations;
    @Inject Instance<KeptHours> hours;

    /** @param hash of the person's document */
    KeptRow of(String hash) {
        var account = documents.holders(List.of(hash)).get(hash);
        var invited = invitations.kept(hash).map(InvitationDesk.Kept::origin).orElse(null);
        if (account == null) return new KeptRow(null, "", null, null, null, NONE, invited, false);
        var known = accounts.known(account);
        var volunteer = volunteers.registration(account);
        return new KeptRow(account, known.name(), known.createdAt(), volunteer.map(RegistrationRow::number).orElse(null), volunteer.map(RegistrationRow::since).orElse(null), minutes(account), invited,
                disputes.stands(account));
    }

    KeptHours.Sums minutes(AccountId account) {
        return hours.stream().findFirst().map(each -> each.of(account)).orElse(NONE);
    }
}
