package org.haoren.activities.flags;

/** Told before a flag is decided, so that its entry is locked before it, as everywhere. @param entry its code */
public record OddDeciding(String entry) {}
