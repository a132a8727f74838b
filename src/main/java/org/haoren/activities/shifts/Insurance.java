package org.haoren.activities.shifts;

/** Who insures those who come, and by which policy. */
public record Insurance(String insurer, String policy) {}
