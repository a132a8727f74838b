package org.haoren.volunteers;

/** Whom to call for a volunteer, in full. @param volunteer their name @param relation what the contact is to them; null where it was never asked @param phone digits */
public record EmergencyRow(String volunteer, String name, Relation relation, String phone) {
    @Override
    public String toString() {
        return "EmergencyRow";
    }
}
