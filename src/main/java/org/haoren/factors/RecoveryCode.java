package org.haoren.factors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.permit.AccountId;

/** Stands in for the app once. Only its keyed hash is known; the code has 50 random bits. */
@Entity
@Table(name = "factor_recovery")
class RecoveryCode {
    static final int NUMBER = 10;
    static final String PURPOSE = "recovery code";
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "factor_recovery_seq")
    @SequenceGenerator(name = "factor_recovery_seq", sequenceName = "factor_recovery_seq", allocationSize = 50)
    private long id;
    private AccountId account;
    private String hash;
    @Column(name = "used_at") private Instant usedAt;

    protected RecoveryCode() {}

    RecoveryCode(AccountId account, String hash) {
        this.account = account;
        this.hash = hash;
    }

    void use(Instant now) {
        usedAt = now;
    }

    /** Two groups of five. */
    static String fresh() {
        var code = Codes.random();
        return code.substring(0, 5) + "-" + code.substring(5);
    }

    /** What a person typed, of either kind of code: full-width signs, spaces, dashes and capitals aside. */
    static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
    }
}
