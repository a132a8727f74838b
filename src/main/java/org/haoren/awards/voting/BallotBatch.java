package org.haoren.awards.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** The ballots of one commit, at their places in the round's log. Hold no person and no time. Written once, never changed. */
@Entity
@Table(name = "voting_batch")
@IdClass(BallotBatch.Place.class)
class BallotBatch {
    static class Place implements Serializable {
        private static final long serialVersionUID = 1;
        String round;
        long firstIndex;

        protected Place() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && firstIndex == that.firstIndex && round.equals(that.round);
        }

        @Override
        public int hashCode() {
            return 31 * round.hashCode() + Long.hashCode(firstIndex);
        }
    }

    @Id private String round;
    @Id @Column(name = "first_index") private long firstIndex;
    private int ballots;
    private byte[] salts;
    private String choices;

    protected BallotBatch() {}

    BallotBatch(String round, long firstIndex, List<CastBallot> cast) {
        this.round = round;
        this.firstIndex = firstIndex;
        ballots = cast.size();
        salts = new byte[ballots * Ballot.SALT_BYTES];
        var lines = new StringBuilder();
        for (int at = 0; at < ballots; at++) {
            System.arraycopy(cast.get(at).salt(), 0, salts, at * Ballot.SALT_BYTES, Ballot.SALT_BYTES);
            if (at > 0) lines.append('\n');
            lines.append(String.join(",", cast.get(at).ballot().choices()));
        }
        choices = lines.toString();
    }

    long firstIndex() {
        return firstIndex;
    }

    /** The index that the next batch begins with. */
    long end() {
        return firstIndex + ballots;
    }

    /** Of one ballot, from its line. */
    static List<String> choices(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(","));
    }

    /** @param index in the log, one of this batch's */
    byte[] commitment(long index) {
        int at = Math.toIntExact(index - firstIndex);
        return Ballot.of(round, choices(choices.split("\n", -1)[at])).commitment(Arrays.copyOfRange(salts, at * Ballot.SALT_BYTES, (at + 1) * Ballot.SALT_BYTES));
    }

    byte[] salts() {
        return salts.clone();
    }

    int ballots() {
        return ballots;
    }

    String choices() {
        return choices;
    }
}
