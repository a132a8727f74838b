package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.crypto.Sealing;

/** The one way to a volunteer's contacts: sealed for keeping, masked for showing. */
@ApplicationScoped
class Contacts {
    private static final String PURPOSE = "volunteer contact";
    @Inject Sealing sealing;

    record Sealed(String phone, String emergencyName, String emergencyPhone) {}

    Sealed sealed(PhoneNumber phone, String emergencyName, PhoneNumber emergencyPhone) {
        return new Sealed(sealing.seal(PURPOSE, phone.value()), sealing.seal(PURPOSE, emergencyName), sealing.seal(PURPOSE, emergencyPhone.value()));
    }

    ContactRow row(Sealed sealed) {
        return new ContactRow(masked(sealed.phone()), sealing.open(PURPOSE, sealed.emergencyName()), masked(sealed.emergencyPhone()));
    }

    private String masked(String sealed) {
        return new PhoneNumber(sealing.open(PURPOSE, sealed)).masked();
    }
}
