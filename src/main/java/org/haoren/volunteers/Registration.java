package org.haoren.volunteers;

import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** What a form must hold before somebody becomes a volunteer, beside identity and age. */
final class Registration {
    private Registration() {}

    static List<Refusal> objections(VolunteerForm form, boolean skillsKnown, boolean fieldsKnown) {
        var found = new ArrayList<Refusal>();
        if (!skillsKnown) found.add(VolunteerRefusal.UNKNOWN_SKILL.on("skills"));
        if (!fieldsKnown) found.add(VolunteerRefusal.UNKNOWN_FIELD.on("fields"));
        if (form.times() != null && form.times().stream().anyMatch(code -> VolunteerTime.of(code).isEmpty())) found.add(VolunteerRefusal.UNKNOWN_TIME.on("times"));
        var phone = PhoneNumber.of(form.phone());
        var emergency = PhoneNumber.of(form.emergencyPhone());
        if (phone.isEmpty()) found.add(VolunteerRefusal.PHONE_WRONG.on("phone"));
        if (emergency.isEmpty()) found.add(VolunteerRefusal.PHONE_WRONG.on("emergencyPhone"));
        else if (emergency.equals(phone)) found.add(VolunteerRefusal.EMERGENCY_PHONE_IS_YOUR_OWN.on("emergencyPhone"));
        if (!form.oath()) found.add(VolunteerRefusal.OATH_NEEDED.on("oath"));
        return found;
    }
}
