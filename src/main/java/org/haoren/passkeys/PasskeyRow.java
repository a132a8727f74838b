package org.haoren.passkeys;

import java.time.Instant;

/**
 * One of one's own passkeys.
 *
 * @param usedAt null where nobody has signed in with it yet
 * @param doubtedAt when it last counted backwards, so that there may be a copy of it; null where it never did
 */
public record PasskeyRow(String code, String name, Instant addedAt, Instant usedAt, Instant doubtedAt) {}
