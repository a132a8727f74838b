package org.haoren.awards.vetting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.Caller;

/** Who acted and when. The name is kept as on the day, like under a paper. */
@Embeddable
class Signature {
    private AccountId by;
    private String name;
    private Instant at;

    protected Signature() {}

    Signature(AccountId by, String name, Instant at) {
        this.by = by;
        this.name = name;
        this.at = at;
    }

    static Signature of(Caller caller, Instant now) {
        return new Signature(caller.account(), caller.getName(), now);
    }

    boolean by(AccountId account) {
        return by.equals(account);
    }

    SignatureRow row() {
        return new SignatureRow(name, at);
    }
}
