package org.haoren.volunteers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** What a registration must hold beside identity and age, when it is made and when it is changed. Forms may lack parts. */
final class Registration {
    private Registration() {}

    static List<Refusal> objections(VolunteerForm form, boolean skillsKnown, boolean fieldsKnown) {
        var found = new ArrayList<>(toOffer(form.times(), skillsKnown, fieldsKnown));
        found.addAll(toContact(form.phone(), form.emergencyPhone()));
        if (!form.oath()) found.add(VolunteerRefusal.OATH_NEEDED.on("oath"));
        return found;
    }

    static List<Refusal> objections(OfferForm form, boolean skillsKnown, boolean fieldsKnown) {
        return toOffer(form.times(), skillsKnown, fieldsKnown);
    }

    static List<Refusal> objections(ContactForm form) {
        return toContact(form.phone(), form.emergencyPhone());
    }

    private static List<Refusal> toOffer(Collection<String> times, boolean skillsKnown, boolean fieldsKnown) {
        var found = new ArrayList<Refusal>();
        if (!skillsKnown) found.add(VolunteerRefusal.UNKNOWN_SKILL.on("skills"));
        if (!fieldsKnown) found.add(VolunteerRefusal.UNKNOWN_FIELD.on("fields"));
        if (times != null && times.stream().anyMatch(code -> VolunteerTime.of(code).isEmpty())) found.add(VolunteerRefusal.UNKNOWN_TIME.on("times"));
        return found;
    }

    private static List<Refusal> toContact(String typedPhone, String typedEmergency) {
        var found = new ArrayList<Refusal>();
        var phone = PhoneNumber.of(typedPhone);
        var emergency = PhoneNumber.of(typedEmergency);
        if (phone.isEmpty()) found.add(VolunteerRefusal.PHONE_WRONG.on("phone"));
        if (emergency.isEmpty()) found.add(VolunteerRefusal.PHONE_WRONG.on("emergencyPhone"));
        else if (emergency.equals(phone)) found.add(VolunteerRefusal.EMERGENCY_PHONE_IS_YOUR_OWN.on("emergencyPhone"));
        return found;
    }
}
