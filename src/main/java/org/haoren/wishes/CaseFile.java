package org.haoren.wishes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** Who asked and what they wrote, sealed. Written once; the station adds its answer. */
@Entity
@Table(name = "wish_file")
class CaseFile {
    private static final Integer STANDS = 1;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "wish_file_seq")
    @SequenceGenerator(name = "wish_file_seq", sequenceName = "wish_file_seq", allocationSize = 50)
    private long id;
    private String wish;
    private AccountId poster;
    private String title;
    private String need;
    private String contact;
    private String fingerprint;
    private Integer standing;
    private String reason;
    @Column(name = "checked_by") private AccountId checkedBy;
    @Column(name = "checked_at") private Instant checkedAt;
    @Column(name = "posted_at") private Instant postedAt;

    protected CaseFile() {}

    /** @param sealed title, need and contact, in that order @param fingerprint by which the same wish sent twice is known */
    CaseFile(WishId wish, AccountId poster, String[] sealed, String fingerprint, Instant now) {
        this.wish = wish.code();
        this.poster = poster;
        this.title = sealed[0];
        this.need = sealed[1];
        this.contact = sealed[2];
        this.fingerprint = fingerprint;
        this.standing = STANDS;
        this.postedAt = now;
    }

    WishId wish() {
        return new WishId(wish);
    }

    AccountId poster() {
        return poster;
    }

    String sealedTitle() {
        return title;
    }

    String sealedNeed() {
        return need;
    }

    String sealedContact() {
        return contact;
    }

    Instant postedAt() {
        return postedAt;
    }

    /** Null unless the station returned it. */
    String reason() {
        return reason;
    }

    void checked(AccountId by, Instant now) {
        checkedBy = by;
        checkedAt = now;
    }

    void returned(AccountId by, String why, Instant now) {
        checked(by, now);
        reason = why.strip();
        standing = null;
    }

    /** The same may be wished again from now on. */
    void closed() {
        standing = null;
    }
}
