package org.haoren.rights;

import java.time.Instant;

public record ErasureRow(Instant askedAt, Instant dueAt) {}
