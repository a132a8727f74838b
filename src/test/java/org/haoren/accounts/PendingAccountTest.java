package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PendingAccountTest {
    @Test
    void what_was_stated_comes_back_as_it_was() {
        var stated = new PendingAccount("𠮷野 O'Brien & \"x\"", "PBKDF2WithHmacSHA512:1024:a=:b=", "2026-11-26");
        assertThat(PendingAccount.of(stated.text())).isEqualTo(stated);
        assertThat(stated).hasToString("PendingAccount");
    }

    @Test
    void what_another_edition_of_the_portal_wrote_is_not_guessed_at() {
        assertThatIllegalArgumentException().isThrownBy(() -> PendingAccount.of("a\nb"));
    }
}
