package org.haoren.awards.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import org.haoren.platform.facts.Leaf;

/** A ballot in the box, at its place in the round's log. Holds no person and no time. Written once, never changed. */
@Entity
@Table(name = "voting_ballot")
@IdClass(BoxedBallot.Place.class)
class BoxedBallot {
    static class Place implements Serializable {
        private static final long serialVersionUID = 1;
        String round;
        long leafIndex;

        protected Place() {}

        Place(String round, long leafIndex) {
            this.round = round;
            this.leafIndex = leafIndex;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && leafIndex == that.leafIndex && round.equals(that.round);
        }

        @Override
        public int hashCode() {
            return 31 * round.hashCode() + Long.hashCode(leafIndex);
        }
    }

    @Id private String round;
    @Id @Column(name = "leaf_index") private long leafIndex;
    @Column(name = "leaf_hash") private String leafHash;
    private byte[] salt;
    private String choices;

    protected BoxedBallot() {}

    BoxedBallot(Ballot ballot, byte[] salt, Leaf leaf) {
        this.round = ballot.round();
        this.leafIndex = leaf.index();
        this.leafHash = leaf.hash();
        this.salt = salt.clone();
        this.choices = String.join(",", ballot.choices());
    }

    String leafHash() {
        return leafHash;
    }

    static List<String> choices(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split(","));
    }
}
