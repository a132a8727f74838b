package org.haoren.awards.notice;

import java.time.Instant;

/** What came of an objection, as everybody may read it. @param subject code of the case objected to, empty for the whole notice */
public record OutcomeRow(ObjectionId id, String subject, Ground ground, Instant raisedAt, boolean upheld, String answer, Instant answeredAt) {}
