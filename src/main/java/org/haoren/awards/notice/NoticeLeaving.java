package org.haoren.awards.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;
import org.haoren.platform.refusal.Refusal;

/** An objection is answered first: nobody could answer one whose words are gone. */
@ApplicationScoped
class NoticeLeaving implements Leaving {
    @Inject NoticeStore notices;

    @Override
    public List<Refusal> objections(AccountId account, Instant now) {
        return notices.waits(account) ? List.of(NoticeRefusal.OBJECTION_WAITS) : List.of();
    }
}
