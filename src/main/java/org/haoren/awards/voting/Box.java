package org.haoren.awards.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * The box of a round. Made for its first ballot; grows under a lock on its row, by one batch at a time on whatever node; is closed when it is counted, and
 * nothing goes in after that.
 */
@Entity(name = "BallotBox")
@Table(name = "voting_box")
class Box {
    @Id private String round;
    private long ballots;
    private Long roll;
    @Column(name = "closed_at") private Instant closedAt;

    protected Box() {}

    /** @param roll how many people stand on the round's roll */
    Box(String round, long roll) {
        this.round = round;
        this.roll = roll;
    }

    void add(int batch) {
        if (closed()) throw new IllegalStateException("The box of " + round + " is closed");
        ballots += batch;
    }

    void close(Instant now) {
        if (!closed()) closedAt = now;
    }

    boolean closed() {
        return closedAt != null;
    }

    /** Null where nobody counted. */
    Long roll() {
        return roll;
    }

    long ballots() {
        return ballots;
    }
}
