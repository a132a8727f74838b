package org.haoren.activities.stars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;

/** What a volunteer's entries add up to, and how many stars they hold. The sums are changed by update statements only. */
@Entity
@Table(name = "star_standing")
class Standing {
    @Id private long account;
    private long minutes;
    private int entries;
    private int voided;
    private int stars;
    private String shown;
    @Column(name = "named_at") private Instant namedAt;

    protected Standing() {}

    Standing(AccountId volunteer) {
        account = volunteer.value();
    }

    AccountId account() {
        return new AccountId(account);
    }

    long minutes() {
        return minutes;
    }

    int stars() {
        return stars;
    }

    void holds(int granted) {
        stars = granted;
    }

    boolean named() {
        return namedAt != null;
    }

    /** Masked; null where they have not agreed to it. */
    String shown() {
        return shown;
    }

    /** @param name whole, of which the first character is shown from now on; null takes it back */
    void named(String name, Instant now) {
        shown = masked(name);
        namedAt = name == null ? null : now;
    }

    /** {@code 林*}, {@code 欧**}: the first character, so that who knows the person recognises them and nobody else does. */
    static String masked(String name) {
        if (name == null || name.isEmpty()) return null;
        var first = name.offsetByCodePoints(0, 1);
        return name.substring(0, first) + "*".repeat(Math.max(1, Math.min(2, name.codePointCount(first, name.length()))));
    }

    /** Rounded up, so that a share above the limit never looks like one at it. */
    int voidedPercent() {
        return entries == 0 ? 0 : (voided * 100 + entries - 1) / entries;
    }

    /** Whether no more than this share of the entries was refused or voided; compared without rounding. */
    boolean good(int mostPercent) {
        return voided * 100L <= (long) entries * mostPercent;
    }
}
