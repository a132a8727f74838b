package org.haoren.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class WishTest {
    private static final Instant NOW = Instant.parse("2026-03-05T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);
    private static final LocalDate UNTIL = TODAY.plusDays(5);
    private static final Instant TERM = Claim.term(NOW, 7);
    private static final AccountId VOLUNTEER = new AccountId(2);

    private static Wish posted(WishKind kind) {
        return new Wish("w", new WishForm("library", kind, "想学手机挂号", "我叫某某", null, null), NOW);
    }

    private static Wish onWall() {
        var wish = posted(WishKind.SERVICE);
        wish.publish(new CardForm("想学手机挂号", null, "一位老人想学手机挂号", null, "老先生", AgeBand.ELDER, null, UNTIL), NOW);
        return wish;
    }

    private static List<String> reasons(List<Refusal> found) {
        return found.stream().map(Refusal::name).toList();
    }

    private static List<String> claiming(Wish wish, boolean own, boolean holder, long open, LocalDate today, Instant now) {
        return reasons(wish.objectionsToClaiming(own, holder, open, 2, today, now));
    }

    @Test void it_can_be_claimed_from_the_wall_only() {
        assertThat(claiming(posted(WishKind.SERVICE), false, false, 0, TODAY, NOW)).containsExactly("NOT_ON_WALL");
        assertThat(claiming(onWall(), false, false, 0, TODAY, NOW)).isEmpty();
    }

    @Test void through_its_last_day() {
        assertThat(claiming(onWall(), false, false, 0, UNTIL, NOW)).isEmpty();
        assertThat(claiming(onWall(), false, false, 0, UNTIL.plusDays(1), NOW)).containsExactly("WISH_OVER");
    }

    @Test void never_by_the_one_who_asked() {
        assertThat(claiming(onWall(), true, false, 0, TODAY, NOW)).containsExactly("OWN_WISH");
    }

    @Test void up_to_the_number_of_open_claims() {
        assertThat(claiming(onWall(), false, false, 1, TODAY, NOW)).isEmpty();
        assertThat(claiming(onWall(), false, false, 2, TODAY, NOW)).containsExactly("TOO_MANY_OPEN");
    }

    @Test void by_one_at_a_time_until_the_term_is_over() {
        var wish = onWall();
        wish.claim(TERM);
        var last = TERM.minusNanos(1_000);
        assertThat(wish.status(last)).isEqualTo(WishStatus.CLAIMED);
        assertThat(claiming(wish, false, false, 0, TODAY, last)).containsExactly("ALREADY_CLAIMED");
        assertThat(claiming(wish, false, true, 0, TODAY, last)).containsExactly("ALREADY_YOURS");
        assertThat(wish.status(TERM)).isEqualTo(WishStatus.PUBLISHED);
        assertThat(claiming(wish, false, false, 0, TODAY, TERM)).isEmpty();
    }

    @Test void a_claim_given_back_puts_it_on_the_wall_again() {
        var wish = onWall();
        wish.claim(TERM);
        wish.release();
        assertThat(wish.status(NOW)).isEqualTo(WishStatus.PUBLISHED);
    }

    @Test void a_report_is_taken_within_the_term() {
        var claim = new Claim(new WishId("w"), VOLUNTEER, NOW, TERM);
        var report = new DeliveryForm("教了两遍", null, 55);
        assertThat(claim.objectionsToDelivering(WishKind.SERVICE, report, TERM.minusNanos(1_000))).isEmpty();
        assertThat(reasons(claim.objectionsToDelivering(WishKind.SERVICE, report, TERM))).containsExactly("CLAIM_OVER");
    }

    @Test void service_and_company_take_time_and_goods_take_none() {
        var claim = new Claim(new WishId("w"), VOLUNTEER, NOW, TERM);
        var without = new DeliveryForm("送到了", null, null);
        var with = new DeliveryForm("送到了", null, 1);
        assertThat(reasons(claim.objectionsToDelivering(WishKind.COMPANY, without, NOW))).containsExactly("MINUTES_NEEDED");
        assertThat(claim.objectionsToDelivering(WishKind.GOODS, without, NOW)).isEmpty();
        assertThat(reasons(claim.objectionsToDelivering(WishKind.GOODS, with, NOW))).containsExactly("GOODS_TAKE_NO_TIME");
    }

    @Test void a_report_sent_twice_is_taken_once() {
        var claim = new Claim(new WishId("w"), VOLUNTEER, NOW, TERM);
        var report = new DeliveryForm("教了两遍", null, 55);
        claim.deliver(report, NOW);
        assertThat(reasons(claim.objectionsToDelivering(WishKind.SERVICE, report, NOW))).containsExactly("ALREADY_DELIVERED");
    }

    @Test void the_other_side_confirms_once_and_after_the_report() {
        var claim = new Claim(new WishId("w"), VOLUNTEER, NOW, TERM);
        var poster = new AccountId(9);
        assertThat(reasons(claim.objectionsToConfirming(poster))).containsExactly("NOT_DELIVERED");
        claim.deliver(new DeliveryForm("教了两遍", null, 55), NOW);
        assertThat(reasons(claim.objectionsToConfirming(VOLUNTEER))).containsExactly("CLAIMER_CANNOT_CONFIRM");
        assertThat(claim.objectionsToConfirming(poster)).isEmpty();
        claim.confirm(poster, new SatisfactionForm(5, " "), NOW);
        assertThat(reasons(claim.objectionsToConfirming(poster))).containsExactly("ALREADY_FULFILLED");
        assertThat(claim.status(TERM)).isEqualTo(ClaimStatus.CONFIRMED);
    }
}
