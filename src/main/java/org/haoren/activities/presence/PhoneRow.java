package org.haoren.activities.presence;

import java.time.Instant;

/** One of one's own telephones. @param usedAt null where it has handed nothing in yet */
public record PhoneRow(String code, String name, Instant addedAt, Instant usedAt) {}
