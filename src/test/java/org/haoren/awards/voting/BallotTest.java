package org.haoren.awards.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import org.haoren.awards.rounds.RoundId;
import org.junit.jupiter.api.Test;

class BallotTest {
    @Test void says_the_same_in_whatever_order_the_choices_were_made() {
        assertThat(Ballot.of("hr-2026", List.of("b1", "a2"))).isEqualTo(Ballot.of("hr-2026", List.of("a2", "b1")));
        assertThat(Ballot.of("hr-2026", List.of("b1", "a2")).text()).isEqualTo("haoren-ballot/1\nhr-2026\na2\nb1\n");
    }

    @Test void commits_as_documented() throws Exception {
        var salt = new byte[32];
        salt[31] = 7;
        var digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 3);
        digest.update(salt);
        digest.update("haoren-ballot/1\nhr-2026\na2\n".getBytes(StandardCharsets.UTF_8));
        assertThat(Ballot.of("hr-2026", List.of("a2")).commitment(salt)).isEqualTo(digest.digest());
    }

    @Test void the_same_choices_under_another_salt_or_in_another_round_commit_differently() {
        var ballot = Ballot.of("hr-2026", List.of("a2"));
        var salt = Ballot.salt();
        assertThat(ballot.commitment(salt)).isNotEqualTo(ballot.commitment(Ballot.salt())).isNotEqualTo(Ballot.of("hr-2027", List.of("a2")).commitment(salt));
    }

    @Test void cannot_name_anybody_twice_or_take_a_short_salt() {
        assertThatThrownBy(() -> Ballot.of("hr-2026", List.of("a2", "a2"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Ballot.of("hr-2026", List.of("a2")).commitment(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void the_fact_of_a_ballot_brings_its_own_bytes_and_seals_nothing() {
        var fact = new BallotCast(new RoundId("hr-2026"), Instant.EPOCH, new byte[32]);
        assertThat(fact.log()).isEqualTo("round-hr-2026");
        assertThat(fact.entry()).hasValueSatisfying(bytes -> assertThat(bytes).hasSize(32));
        assertThat(fact.sealed()).isEmpty();
    }
}
