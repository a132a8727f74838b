package org.haoren.volunteers;

/** A volunteer's contacts as the volunteer sees them: telephone numbers masked, the emergency contact's name in full. */
public record ContactRow(String phone, String emergencyName, String emergencyPhone) {}
