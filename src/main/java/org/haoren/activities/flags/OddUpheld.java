package org.haoren.activities.flags;

import java.time.Instant;

/** The caller has upheld a flag: its entry is to be taken out. @param entry its code */
public record OddUpheld(String entry, String reason, Instant at) {}
