package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Grant;
import org.haoren.platform.permit.Identity;
import org.haoren.platform.permit.Person;
import org.haoren.platform.permit.Residence;
import org.haoren.platform.permit.Role;
import org.junit.jupiter.api.Test;

class ClaimsTest {
    private static final Instant READ = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant ENDS = READ.plus(Duration.ofHours(1));
    private static final Identity CLERK = new Identity(new AccountId(17), "𠮷 小满", true, new Person("ab".repeat(32), LocalDate.of(1955, 5, 1), READ,
            List.of(new Residence("HZ-BG-01-02", READ), new Residence("HZ-XL-01", READ.minusSeconds(1)))),
            Set.of(new Grant(Role.OFFICE_CLERK, ""), new Grant(Role.STATION_STAFF, "k3v9x0qq2a")));
    private final Claims claims = new Claims("hash", CLERK, ENDS, READ);

    @Test void say_the_same_after_the_journey() {
        assertThat(Claims.of(claims.text())).contains(claims);
        var resident = new Claims("hash", new Identity(new AccountId(1), "甲", false, null, Set.of()), ENDS, READ);
        assertThat(Claims.of(resident.text())).contains(resident);
        var foreigner = new Claims("hash", new Identity(new AccountId(1), "乙", true, new Person("ab", null, READ), Set.of()), ENDS, READ);
        assertThat(Claims.of(foreigner.text())).contains(foreigner);
    }

    @Test void keep_apart_what_is_held_back() {
        var clerk = new Identity(new AccountId(1), "丙", false, null, Set.of(new Grant(Role.STATION_STAFF, "x")), Set.of(new Grant(Role.OFFICE_CLERK, "")));
        var read = Claims.of(new Claims("hash", clerk, ENDS, READ).text()).orElseThrow().identity();
        assertThat(read).isEqualTo(clerk);
        assertThat(read.grants()).containsExactly(new Grant(Role.STATION_STAFF, "x"));
    }

    @Test void belong_to_one_token() {
        assertThat(claims.belongTo("hash", READ)).isTrue();
        assertThat(claims.belongTo("another", READ)).isFalse();
    }

    @Test void are_believed_from_their_reading_up_to_a_quarter_of_an_hour_later() {
        assertThat(claims.belongTo("hash", READ.minusNanos(1))).isFalse();
        assertThat(claims.belongTo("hash", READ.plus(AccountChanges.MEMORY).minusNanos(1))).isTrue();
        assertThat(claims.belongTo("hash", READ.plus(AccountChanges.MEMORY))).isFalse();
    }

    @Test void end_with_the_sign_in() {
        var shortly = new Claims("hash", CLERK, READ.plusSeconds(60), READ);
        assertThat(shortly.belongTo("hash", READ.plusSeconds(60).minusNanos(1))).isTrue();
        assertThat(shortly.belongTo("hash", READ.plusSeconds(60))).isFalse();
    }

    @Test void of_another_edition_are_none() {
        assertThat(Claims.of("")).isEmpty();
        assertThat(Claims.of(claims.text() + "\nmore")).isEmpty();
        assertThat(Claims.of(claims.text().replace("OFFICE_CLERK", "EMPEROR"))).isEmpty();
        assertThat(Claims.of(claims.text().replace("2026-11-25", "yesterday"))).isEmpty();
    }
}
