package org.haoren.activities.shifts;

/** A shift to which a small child came along, or will. @param child their name */
public record FamilyShiftRow(ShiftRow shift, String child) {}
