package org.haoren.activities.stars;

import java.time.Instant;

/** An objection as the office reads it; who raised it is not in it. @param statement null in lists @param upheld null until it is answered */
public record StarObjectionRow(String code, String star, StarGround ground, Instant raisedAt, String statement, Boolean upheld, String answer) {}
