package org.haoren.awards.notice;

import java.time.Instant;

/**
 * An objection as the office reads it; who raised it is not in it.
 *
 * @param statement null in lists
 * @param evidence short-lived address of the file, or null
 * @param upheld null until it is answered
 */
public record ObjectionRow(ObjectionId id, NoticeId notice, String subject, Ground ground, Instant raisedAt, String statement, String evidence,
        Boolean upheld, String answer, Instant answeredAt) {
    public boolean answered() {
        return answeredAt != null;
    }
}
