package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.logging.Logger;
import org.haoren.platform.config.Settings;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.store.Sweeping;

/** Invites, reminds once, and erases what is over. The language of somebody who has no account is not known: letters say it in both. */
@ApplicationScoped
class Letters {
    private static final Logger LOG = Logger.getLogger(Letters.class.getName());
    private static final int HANDFUL = 200;
    private static final String LANGUAGE = "zh-CN";
    @Inject ListStore lists;
    @Inject InvitationStore invitations;
    @Inject Invited invited;
    @Inject Links links;
    @Inject Outbox outbox;
    @Inject Settings settings;
    @Inject Clock clock;

    /** Some of a released list. @return whether there may be more, and the list is still this node's */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    @ActivateRequestContext
    public boolean some(ListStore.Claim claim) {
        var held = lists.held(claim);
        if (held.isEmpty()) return false;
        var list = held.get();
        var now = clock.instant();
        var some = invitations.unsent(list.id(), HANDFUL);
        for (var each : some) {
            put(InvitationLetter.INVITATION, each, list.origin());
            each.sent(now.plus(Duration.ofDays(settings.number("haoren.invitation.reminder-days"))));
        }
        if (some.size() < HANDFUL) list.sent();
        else list.goesOn(now.plus(ListStore.LEASE));
        return some.size() == HANDFUL;
    }

    @Transactional
    void sweep(@Observes Sweeping sweeping) {
        remind(sweeping.now());
        if (invitations.sweep(sweeping.now()) > 0) LOG.fine("Invitations have come to their end");
    }

    private void remind(Instant now) {
        for (var each : invitations.toRemind(now, HANDFUL)) {
            if (each.open(now)) put(InvitationLetter.REMINDER, each, lists.byId(each.list()).map(ImportedList::origin).orElse(""));
            each.reminded();
        }
    }

    private void put(InvitationLetter letter, Invitation invitation, String origin) {
        var person = invited.opened(invitation.person());
        outbox.put(letter, person.contact(), LANGUAGE, invitation.endsAt(), person.name(), origin, links.address(invitation.code()));
    }
}
