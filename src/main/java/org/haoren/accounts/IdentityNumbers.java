package org.haoren.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;

/** The one way to an identity number: sealed for keeping, hashed with a key for comparing, masked for showing. */
@ApplicationScoped
class IdentityNumbers {
    static final String PURPOSE = "identity number";
    private static final String OTHERWISE = "person after an error";
    @Inject Sealing sealing;
    @Inject KeyedHash hash;

    String sealed(IdDocument document) {
        return sealing.seal(PURPOSE, document.text());
    }

    String hashed(IdDocument document) {
        return hash.of(PURPOSE, document.text());
    }

    /** Names a person whose own first number was once recorded for somebody else. @param code of their account */
    String otherPerson(String hashed, String code) {
        return hash.of(OTHERWISE, hashed + code);
    }

    /** Null where none has been stated. */
    IdDocument document(Account account) {
        var sealed = account.sealedIdNumber();
        return sealed == null ? null : opened(sealed, account.born());
    }

    /** Null where none has been stated. */
    String masked(Account account) {
        var document = document(account);
        return document == null ? null : document.masked();
    }

    IdDocument opened(String sealed, LocalDate born) {
        return IdDocument.of(sealing.open(PURPOSE, sealed), born);
    }
}
