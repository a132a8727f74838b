package org.haoren.activities.flags;

/** A flag as it stands beside its entry. */
public record OddMark(OddKind kind, OddStatus status) {}
