package org.haoren.places.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.places.stations.StationRefusal.ALREADY_DECIDED;
import static org.haoren.places.stations.StationRefusal.NOT_FOR_YOUR_OWN;
import static org.haoren.places.stations.StationRefusal.NOT_RETURNED;
import static org.haoren.platform.permit.Decider.alone;

import java.time.Instant;
import java.util.EnumSet;
import org.haoren.platform.permit.AccountId;
import org.junit.jupiter.api.Test;

class StationTest {
    private static final AccountId LEADER = new AccountId(1);
    private static final AccountId CLERK = new AccountId(2);
    private static final AccountId ANOTHER = new AccountId(3);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private final Station station = new Station("code", LEADER, details("图书馆服务站"), NOW);

    @Test void waits_for_a_decision_when_it_has_been_registered() {
        assertThat(station.row().status()).isEqualTo(StationStatus.REGISTERED);
        assertThat(station.open()).isFalse();
        assertThat(station.objectionsToDeciding(alone(CLERK))).isEmpty();
    }

    @Test void nobody_decides_about_their_own() {
        assertThat(station.objectionsToDeciding(alone(LEADER))).containsExactly(NOT_FOR_YOUR_OWN);
    }

    @Test void is_decided_once() {
        station.approve(CLERK, NOW);
        assertThat(station.open()).isTrue();
        assertThat(station.objectionsToDeciding(alone(ANOTHER))).containsExactly(ALREADY_DECIDED);
        assertThat(station.objectionsToResubmitting()).containsExactly(NOT_RETURNED);
    }

    @Test void sent_back_it_says_why_and_may_be_handed_in_again() {
        station.sendBack(CLERK, "请补上周末的开放时间", NOW);
        assertThat(station.row().reason()).isEqualTo("请补上周末的开放时间");
        assertThat(station.objectionsToDeciding(alone(ANOTHER))).containsExactly(ALREADY_DECIDED);
        assertThat(station.objectionsToResubmitting()).isEmpty();
        station.resubmit(details("图书馆东厅服务站"), NOW.plusSeconds(60));
        assertThat(station.row().zh()).isEqualTo("图书馆东厅服务站");
        assertThat(station.row().registeredAt()).isEqualTo(NOW.plusSeconds(60));
        assertThat(station.objectionsToDeciding(alone(CLERK))).isEmpty();
    }

    @Test void the_last_reason_stays_until_approval_and_is_gone_then() {
        station.sendBack(CLERK, "请补上周末的开放时间", NOW);
        station.resubmit(details("图书馆服务站"), NOW);
        assertThat(station.row().reason()).isNotNull();
        station.approve(CLERK, NOW);
        assertThat(station.row().reason()).isNull();
    }

    private static StationDetails details(String zh) {
        return new StationDetails(zh, "", "HZ", "砚瓦巷 18 号", 34.9, 113.9, "周一至周日", "", EnumSet.of(StationService.REST));
    }
}
