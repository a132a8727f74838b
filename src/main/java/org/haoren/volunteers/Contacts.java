package org.haoren.volunteers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.crypto.Sealing;

/** The one way to a volunteer's contacts: sealed for keeping, masked for showing, in full only for whoever changes their own, and the emergency contact for whoever the gate lets open it. */
@ApplicationScoped
class Contacts {
    static final String PURPOSE = "volunteer contact";
    @Inject Sealing sealing;

    /** @param emergencyRelation null where it was never asked */
    record Sealed(String phone, String emergencyName, String emergencyRelation, String emergencyPhone) {}

    /** @param form without faults */
    Sealed sealed(ContactForm form) {
        return new Sealed(sealing.seal(PURPOSE, PhoneNumber.of(form.phone()).orElseThrow().value()), sealing.seal(PURPOSE, form.emergencyName().strip()),
                sealing.seal(PURPOSE, form.emergencyRelation().name()), sealing.seal(PURPOSE, PhoneNumber.of(form.emergencyPhone()).orElseThrow().value()));
    }

    ContactRow row(Sealed sealed) {
        return new ContactRow(masked(sealed.phone()), sealing.open(PURPOSE, sealed.emergencyName()), relation(sealed), masked(sealed.emergencyPhone()));
    }

    /** For whoever has given a reason at the gate. @param volunteer their name */
    EmergencyRow emergency(Sealed sealed, String volunteer) {
        return new EmergencyRow(volunteer, sealing.open(PURPOSE, sealed.emergencyName()), relation(sealed), sealing.open(PURPOSE, sealed.emergencyPhone()));
    }

    /** As its owner changes it. */
    ContactForm form(Sealed sealed, int version) {
        return new ContactForm(version, sealing.open(PURPOSE, sealed.phone()), sealing.open(PURPOSE, sealed.emergencyName()), relation(sealed),
                sealing.open(PURPOSE, sealed.emergencyPhone()));
    }

    private Relation relation(Sealed sealed) {
        return sealed.emergencyRelation() == null ? null : Relation.valueOf(sealing.open(PURPOSE, sealed.emergencyRelation()));
    }

    private String masked(String sealed) {
        return new PhoneNumber(sealing.open(PURPOSE, sealed)).masked();
    }
}
