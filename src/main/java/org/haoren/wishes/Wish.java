package org.haoren.wishes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.places.stations.StationId;
import org.haoren.platform.refusal.Refusal;

/**
 * A wish as the public may know it: posted, put on the wall with a card or returned, claimed for a term, delivered, fulfilled. Who asked stands in
 * {@link CaseFile}, who took it on in {@link Claim}; neither can be reached from here.
 */
@Entity
class Wish {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wish_seq")
    @SequenceGenerator(name = "wish_seq", sequenceName = "wish_seq", allocationSize = 50)
    private long id;
    @Version private long version;
    private String code;
    private String station;
    @Enumerated(EnumType.STRING) private WishKind kind;
    @Column(name = "title_zh") private String titleZh = "";
    @Column(name = "title_en") private String titleEn = "";
    @Column(name = "card_zh") private String cardZh = "";
    @Column(name = "card_en") private String cardEn = "";
    private String alias = "";
    @Enumerated(EnumType.STRING) @Column(name = "age_band") private AgeBand ageBand;
    @Column(name = "value_yuan") private int valueYuan;
    @Column(name = "until_day") private LocalDate untilDay;
    @Enumerated(EnumType.STRING) private WishStatus status;
    @Column(name = "claim_until") private Instant claimUntil;
    @Column(name = "posted_at") private Instant postedAt;
    @Column(name = "published_at") private Instant publishedAt;
    @Column(name = "closed_at") private Instant closedAt;

    protected Wish() {}

    Wish(String code, WishForm form, Instant now) {
        this.code = code;
        this.station = form.station();
        this.kind = form.kind();
        this.valueYuan = form.valueYuan() == null ? 0 : form.valueYuan();
        this.status = WishStatus.POSTED;
        this.postedAt = now;
    }

    WishId id() {
        return new WishId(code);
    }

    StationId station() {
        return new StationId(station);
    }

    WishKind kind() {
        return kind;
    }

    String titleZh() {
        return titleZh;
    }

    String titleEn() {
        return titleEn;
    }

    boolean claimRunning(Instant now) {
        return status == WishStatus.CLAIMED && now.isBefore(claimUntil);
    }

    /** A claim whose term is over counts as given back. */
    WishStatus status(Instant now) {
        return status == WishStatus.CLAIMED && !claimRunning(now) ? WishStatus.PUBLISHED : status;
    }

    void publish(CardForm card, Instant now) {
        titleZh = card.titleZh().strip();
        titleEn = card.titleEn() == null ? "" : card.titleEn().strip();
        cardZh = card.cardZh().strip();
        cardEn = card.cardEn() == null ? "" : card.cardEn().strip();
        alias = card.alias().strip();
        ageBand = card.ageBand();
        valueYuan = card.valueYuan() == null ? 0 : card.valueYuan();
        untilDay = card.untilDay();
        status = WishStatus.PUBLISHED;
        publishedAt = now;
    }

    void sendBack(Instant now) {
        status = WishStatus.RETURNED;
        claimUntil = null;
        closedAt = now;
    }

    /**
     * Every reason at once; empty means that it may be claimed.
     *
     * @param holder whether the asker is the one who holds the running claim
     * @param open how many open claims the asker has elsewhere
     */
    List<Refusal> objectionsToClaiming(boolean own, boolean holder, long open, int most, LocalDate today, Instant now) {
        var found = new ArrayList<Refusal>();
        var current = status(now);
        if (current == WishStatus.CLAIMED) found.add(holder ? WishRefusal.ALREADY_YOURS : WishRefusal.ALREADY_CLAIMED);
        else if (current != WishStatus.PUBLISHED) found.add(WishRefusal.NOT_ON_WALL);
        else if (today.isAfter(untilDay)) found.add(WishRefusal.WISH_OVER);
        if (own) found.add(WishRefusal.OWN_WISH);
        if (!holder && open >= most) found.add(WishRefusal.TOO_MANY_OPEN.with(most));
        return found;
    }

    void claim(Instant until) {
        status = WishStatus.CLAIMED;
        claimUntil = until;
    }

    void release() {
        status = WishStatus.PUBLISHED;
        claimUntil = null;
    }

    void delivered() {
        status = WishStatus.DELIVERED;
        claimUntil = null;
    }

    void fulfilled(Instant now) {
        status = WishStatus.FULFILLED;
        closedAt = now;
    }

    WaitingRow waitingRow() {
        return new WaitingRow(id(), station(), kind, valueYuan, postedAt);
    }

    WishCardRow row(Instant now) {
        return new WishCardRow(id(), station(), kind, titleZh, titleEn, cardZh, cardEn, alias, ageBand, valueYuan, untilDay, status(now), publishedAt, closedAt);
    }

    /** Null unless somebody is at it. */
    Instant claimUntil(Instant now) {
        return claimRunning(now) ? claimUntil : null;
    }
}
