package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;

/** The one way to an identity number: sealed for keeping, hashed with a key for comparing, masked for showing. */
@ApplicationScoped
class IdentityNumbers {
    private static final String PURPOSE = "identity number";
    @Inject Sealing sealing;
    @Inject KeyedHash hash;

    String sealed(IdNumber number) {
        return sealing.seal(PURPOSE, number.value());
    }

    String hashed(IdNumber number) {
        return hash.of(PURPOSE, number.value());
    }

    /** Null where none has been stated. */
    String masked(Account account) {
        var sealed = account.sealedIdNumber();
        return sealed == null ? null : new IdNumber(sealing.open(PURPOSE, sealed)).masked();
    }
}
