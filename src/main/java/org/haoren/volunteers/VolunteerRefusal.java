package org.haoren.volunteers;

import org.haoren.platform.refusal.Refusal;

public enum VolunteerRefusal implements Refusal {
    ALREADY_A_VOLUNTEER, IDENTITY_NEEDED, GUARDIAN_NEEDED, FAMILY_ONLY, UNKNOWN_SKILL, UNKNOWN_FIELD, UNKNOWN_TIME, PHONE_WRONG, EMERGENCY_PHONE_IS_YOUR_OWN, OATH_NEEDED, CHANGED_MEANWHILE,
    CARD_NOT_VALID, NUMBER_WRONG
}
