package org.haoren.awards.honours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Signature;
import org.junit.jupiter.api.Test;

class ResultTest {
    private static final AccountId COMPUTER = new AccountId(1);
    private static final AccountId OTHER = new AccountId(2);
    private static final Instant FROM = Instant.parse("2026-11-23T00:00:00Z");
    private final Result result = new Result("hr-2026", 10, new Signature(COMPUTER, "甲", FROM));

    @Test void whoever_computed_it_may_confirm_once_and_somebody_else_must_follow() {
        assertThat(result.objectionsToConfirming(COMPUTER)).isEmpty();
        result.confirm(new Signature(COMPUTER, "甲", FROM));
        assertThat(result.stage()).isEqualTo(ResultStage.CONFIRMED_ONCE);
        assertThat(result.objectionsToConfirming(COMPUTER)).containsExactly(HonourRefusal.CONFIRMED_BY_YOU);
        assertThat(result.objectionsToConfirming(OTHER)).isEmpty();
        result.confirm(new Signature(OTHER, "乙", FROM));
        assertThat(result.objectionsToConfirming(new AccountId(3))).containsExactly(HonourRefusal.ALREADY_CONFIRMED);
    }

    @Test void goes_to_notice_from_its_instant_on_and_only_when_two_have_confirmed() {
        assertThat(result.objectionsToNotice(FROM, FROM.minusMillis(1))).containsExactly(HonourRefusal.NOT_CONFIRMED, HonourRefusal.NOTICE_TOO_EARLY);
        confirmed();
        assertThat(result.objectionsToNotice(FROM, FROM)).isEmpty();
        assertThat(result.objectionsToNotice(FROM, FROM.minusMillis(1))).containsExactly(HonourRefusal.NOTICE_TOO_EARLY);
    }

    @Test void the_public_sees_it_from_the_notice_on() {
        confirmed();
        assertThat(result.isPublic()).isFalse();
        result.putToNotice(FROM);
        assertThat(result.isPublic()).isTrue();
    }

    @Test void is_published_once_the_notice_has_ended_and_its_day_has_come() {
        assertThat(result.objectionsToPublishing(false, FROM, FROM)).containsExactly(HonourRefusal.NOT_IN_NOTICE);
        confirmed();
        result.putToNotice(FROM);
        assertThat(result.objectionsToPublishing(false, FROM, FROM.minusMillis(1))).containsExactly(HonourRefusal.RESULT_UNDER_NOTICE, HonourRefusal.PUBLISH_TOO_EARLY);
        assertThat(result.objectionsToPublishing(true, FROM, FROM)).isEmpty();
        result.publish(FROM);
        assertThat(result.objectionsToPublishing(true, FROM, FROM)).containsExactly(HonourRefusal.ALREADY_PUBLISHED);
    }

    private void confirmed() {
        result.confirm(new Signature(COMPUTER, "甲", FROM));
        result.confirm(new Signature(OTHER, "乙", FROM));
    }
}
