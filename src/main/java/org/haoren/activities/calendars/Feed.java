package org.haoren.activities.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/** Somebody's own feed: begun when they ask for it, given a new address as often as they like, gone when they want it no more. */
@Entity
@Table(name = "calendar_feed")
class Feed {
    private static final int CODE = 16;
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_feed_seq")
    @SequenceGenerator(name = "calendar_feed_seq", sequenceName = "calendar_feed_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    @Version private long version;
    private String code;
    private String language;
    @Column(name = "made_at") private Instant madeAt;

    protected Feed() {}

    /** @param language in which the shifts are named where they have a name in it */
    Feed(AccountId owner, String language, Instant now) {
        this.account = owner;
        renew(language, now);
    }

    void renew(String inLanguage, Instant now) {
        code = Codes.random(CODE);
        language = inLanguage;
        madeAt = now;
    }

    AccountId owner() {
        return account;
    }

    String code() {
        return code;
    }

    String language() {
        return language;
    }

    Instant madeAt() {
        return madeAt;
    }
}
