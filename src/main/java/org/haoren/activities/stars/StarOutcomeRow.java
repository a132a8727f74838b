package org.haoren.activities.stars;

import java.time.Instant;

/** What came of an objection, as everybody may read it. */
public record StarOutcomeRow(StarGround ground, Instant raisedAt, boolean upheld, String answer, Instant answeredAt) {}
