package org.haoren.volunteers;

/**
 * A volunteer's contacts as the volunteer sees them: telephone numbers masked, the emergency contact's name in full.
 *
 * @param emergencyRelation null where it was never asked
 */
public record ContactRow(String phone, String emergencyName, Relation emergencyRelation, String emergencyPhone) {
    @Override
    public String toString() {
        return "ContactRow";
    }
}
