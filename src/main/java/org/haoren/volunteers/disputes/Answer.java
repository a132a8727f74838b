package org.haoren.volunteers.disputes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.haoren.accounts.AccountDesk;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.mail.Outbox;
import org.haoren.platform.time.CityTime;
import org.haoren.volunteers.invitations.InvitationDesk;

/** Writes what is kept to the number or address on file, where the name is the one that is kept with it. Nothing is written where nothing is kept. */
@ApplicationScoped
class Answer {
    private static final String LINK = "dispute link";
    private static final int TOKEN = 26;
    private static final int HOUR = 60;
    @Inject DisputeStore disputes;
    @Inject Records records;
    @Inject AccountDesk accounts;
    @Inject InvitationDesk invitations;
    @Inject KeyedHash hash;
    @Inject Outbox outbox;
    @Inject CityTime time;
    @Inject Settings settings;
    @Inject Clock clock;

    @Transactional
    @ActivateRequestContext
    public void tell(Answers.Asked asked) {
        var kept = records.of(asked.hash());
        if (kept.account() != null && same(kept.name(), asked.name())) tellOwner(kept);
        invitations.kept(asked.hash()).filter(invited -> same(invited.name(), asked.name()))
                .ifPresent(invited -> outbox.put(DisputeLetter.KEPT_INVITATION, invited.contact(), "zh-CN", null, invited.origin(), invited.address()));
    }

    private void tellOwner(KeptRow kept) {
        var opened = time.day(kept.openedAt()).toString();
        if (kept.number() == null) {
            accounts.tell(kept.account(), DisputeLetter.KEPT_ACCOUNT, opened);
            return;
        }
        var token = Codes.random(TOKEN);
        var days = settings.number("haoren.dispute.link-days");
        disputes.add(new DisputeLink(hashed(token), kept.account(), clock.instant().plus(Duration.ofDays(days))));
        accounts.tell(kept.account(), DisputeLetter.KEPT_VOLUNTEER, opened, kept.number(), kept.since().toString(), kept.hours().confirmed() / HOUR, kept.hours().waiting() / HOUR,
                kept.hours().brought() / HOUR, settings.publicAddress() + "/volunteers/dispute?link=" + token, days);
    }

    String hashed(String token) {
        return hash.of(LINK, token);
    }

    /** Spaces and width aside. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", "").toLowerCase(Locale.ROOT);
    }
}
