package org.haoren.activities.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import org.haoren.guardians.ConsentPurpose;
import org.haoren.guardians.ConsentWithdrawn;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.personal.Leaving;

/** Places in lessons that have not begun are somebody else's again when their volunteer leaves, or their guardian withdraws consent. */
@ApplicationScoped
class LessonsAhead implements Leaving {
    @Inject TrainingStore store;

    void hear(@Observes ConsentWithdrawn withdrawn) {
        if (withdrawn.purpose() == ConsentPurpose.VOLUNTEERING && withdrawn.counted()) leave(withdrawn.ward(), withdrawn.at());
    }

    @Override
    public void leave(AccountId account, Instant now) {
        for (var code : store.ahead(account, now).stream().map(Lesson::code).sorted().toList()) {
            var lesson = store.locked(code);
            if (lesson.objectionsToWithdrawing(now).isEmpty()) store.standing(code, account).ifPresent(place -> lesson.giveBack(place, now));
        }
    }
}
