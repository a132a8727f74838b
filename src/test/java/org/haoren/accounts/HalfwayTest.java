package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class HalfwayTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final Halfway NOTE = new Halfway(new org.haoren.platform.permit.AccountId(7), SignIn.hash("a hash"), NOW);

    @Test
    void it_comes_back_as_it_was_and_anything_else_is_nothing() {
        assertThat(Halfway.of(NOTE.text())).contains(NOTE);
        for (var text : new String[] {null, "", "7", "7\nx", "7\nx\nnow", "0\nx\n" + NOW, NOTE.text() + "\n"}) assertThat(Halfway.of(text)).as(text).isEmpty();
    }

    @Test
    void it_stands_for_five_minutes_and_with_the_same_password() {
        var account = new Account(Login.of("13800000001").orElseThrow(), "甲", "a hash", "zh-CN", NOW);
        assertThat(NOTE.stands(account, NOW)).isTrue();
        assertThat(NOTE.stands(account, NOW.plus(SignInDesk.HALFWAY_LASTS).minusNanos(1))).isTrue();
        assertThat(NOTE.stands(account, NOW.plus(SignInDesk.HALFWAY_LASTS))).isFalse();
        assertThat(NOTE.stands(account, NOW.minusNanos(1))).isFalse();
        account.changePassword("another");
        assertThat(NOTE.stands(account, NOW)).isFalse();
    }
}
