package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Permit;
import org.haoren.platform.permit.Role;
import org.haoren.platform.personal.Gate;
import org.haoren.platform.personal.Sealed;

/**
 * What a ward was told, for their guardian: all of it while the ward signs in nowhere, and of others only what guardians said about consent. Once the ward
 * signs in themself, they see who read it.
 */
@ApplicationScoped
@Transactional
@Permit
public class WardMessageDesk {
    private static final String MESSAGES = "guardian_message";
    private static final String GUARDING = "GUARDING";
    @Inject GuardianStore store;
    @Inject ProtectionDesk protections;
    @Inject AccountDesk accounts;
    @Inject Sealing sealing;
    @Inject Gate gate;
    @Inject Caller caller;

    /** @throws org.haoren.platform.refusal.Missing where the caller does not guard them, or no longer */
    @Permit(Role.RESIDENT)
    public WardMessagesRow of(String guardianship) {
        var ward = protections.ward(guardianship);
        var open = !accounts.signsIn(ward);
        var kept = open ? store.messages(ward) : List.<WardMessage>of();
        if (!kept.isEmpty()) gate.opens(ward, new Sealed(MESSAGES, guardianship), GUARDING, null);
        var messages = kept.stream().map(each -> each.row(sealing.open(WardMessage.TEXT, each.text()))).toList();
        var confirmed = store.confirmed(List.of(ward));
        var own = confirmed.stream().filter(each -> caller.is(each.guardian())).toList();
        return new WardMessagesRow(open, messages, store.said(confirmed).stream()
                .map(word -> new WardMessagesRow.Said(word.purpose(), word.given(), own.stream().anyMatch(word::of), word.saidAt())).toList());
    }
}
