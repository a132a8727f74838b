package org.haoren.platform.permit;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who acted and when. The name is kept as on the day, like under a paper. */
@Embeddable
public class Signature {
    private AccountId by;
    private String name;
    private Instant at;

    protected Signature() {}

    public Signature(AccountId by, String name, Instant at) {
        this.by = by;
        this.name = name;
        this.at = at;
    }

    public static Signature of(Caller caller, Instant now) {
        return new Signature(caller.account(), caller.getName(), now);
    }

    public boolean by(AccountId account) {
        return by.equals(account);
    }

    public boolean by(Decider person) {
        return by(person.account());
    }

    /** Null where nobody has signed. */
    public static SignatureRow row(Signature signature) {
        return signature == null ? null : new SignatureRow(signature.name, signature.at);
    }
}
