package org.haoren.credibility.log;

import java.time.Instant;

/** What is about to be appended. @param opening null for an entry that its room brings itself */
record NewEntry(byte[] bytes, byte[] leafHash, String kind, String subject, Instant recordedAt, Opening opening) {
    /** @param sealed encrypted */
    record Opening(byte[] salt, byte[] sealed) {}

    NewEntry(byte[] bytes, String kind, String subject, Instant recordedAt, Opening opening) {
        this(bytes, Tree.leaf(bytes), kind, subject, recordedAt, opening);
    }
}
