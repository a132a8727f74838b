package org.haoren.wishes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refusal;

/** A volunteer takes a wish on for a term; delivers, gives it back, or lets the term run out, which is giving it back. */
@Entity
@Table(name = "wish_claim")
class Claim {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wish_claim_seq")
    @SequenceGenerator(name = "wish_claim_seq", sequenceName = "wish_claim_seq", allocationSize = 50)
    private long id;
    private String wish;
    private AccountId volunteer;
    @Column(name = "claimed_at") private Instant claimedAt;
    private Instant until;
    private Integer standing;
    @Column(name = "released_at") private Instant releasedAt;
    @Column(name = "delivered_at") private Instant deliveredAt;
    private String note;
    private String photo;
    private Integer minutes;
    @Column(name = "confirmed_at") private Instant confirmedAt;
    @Column(name = "confirmed_by") private AccountId confirmedBy;
    private Integer satisfaction;
    private String remark;

    protected Claim() {}

    /** @param until end of the term, exclusive */
    Claim(WishId wish, AccountId volunteer, Instant now, Instant until) {
        this.wish = wish.code();
        this.volunteer = volunteer;
        this.claimedAt = now;
        this.until = until;
        this.standing = STANDS;
    }

    WishId wish() {
        return new WishId(wish);
    }

    AccountId volunteer() {
        return volunteer;
    }

    String photo() {
        return photo;
    }

    int minutes() {
        return minutes == null ? 0 : minutes;
    }

    Instant deliveredAt() {
        return deliveredAt;
    }

    ClaimStatus status(Instant now) {
        if (confirmedAt != null) return ClaimStatus.CONFIRMED;
        if (deliveredAt != null) return ClaimStatus.DELIVERED;
        return standing == null || !now.isBefore(until) ? ClaimStatus.RELEASED : ClaimStatus.RUNNING;
    }

    void release(Instant when) {
        standing = null;
        releasedAt = when;
    }

    /** The term is over: it ended then, whenever that is noticed. */
    void ranOut() {
        release(until);
    }

    /** Every reason at once; empty means that this report is taken. */
    List<Refusal> objectionsToDelivering(WishKind kind, DeliveryForm form, Instant now) {
        var found = new ArrayList<Refusal>();
        if (status(now) == ClaimStatus.RELEASED) found.add(WishRefusal.CLAIM_OVER);
        else if (status(now) != ClaimStatus.RUNNING) found.add(WishRefusal.ALREADY_DELIVERED);
        if (kind.takesTime() && form.minutes() == null) found.add(WishRefusal.MINUTES_NEEDED.on("minutes"));
        if (!kind.takesTime() && form.minutes() != null) found.add(WishRefusal.GOODS_TAKE_NO_TIME.on("minutes"));
        return found;
    }

    void deliver(DeliveryForm form, Instant now) {
        deliveredAt = now;
        note = form.note().strip();
        photo = form.photo();
        minutes = form.minutes() == null ? 0 : form.minutes();
    }

    List<Refusal> objectionsToConfirming(AccountId by) {
        var found = new ArrayList<Refusal>();
        if (confirmedAt != null) found.add(WishRefusal.ALREADY_FULFILLED);
        else if (deliveredAt == null) found.add(WishRefusal.NOT_DELIVERED);
        if (by.equals(volunteer)) found.add(WishRefusal.CLAIMER_CANNOT_CONFIRM);
        return found;
    }

    void confirm(AccountId by, SatisfactionForm form, Instant now) {
        confirmedBy = by;
        confirmedAt = now;
        satisfaction = form.satisfaction();
        remark = form.remark() == null || form.remark().isBlank() ? null : form.remark().strip();
    }

    static Instant term(Instant now, int days) {
        return now.plus(Duration.ofDays(days));
    }

    ClaimRow row(WishCardRow card, String photoAddress, Instant now) {
        return new ClaimRow(card, status(now), claimedAt, until, deliveredAt, note, photoAddress, minutes, confirmedAt, satisfaction, remark);
    }
}
