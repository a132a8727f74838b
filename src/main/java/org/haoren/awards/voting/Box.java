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
    @Column(name = "closed_at") private Instant closedAt;

    protected Box() {}

    Box(String round) {
        this.round = round;
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

    long ballots() {
        return ballots;
    }
}
