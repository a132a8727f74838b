package org.haoren.awards.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * That a person has voted in a round. Written once, never changed. The day is all that is kept of the time, and nothing is numbered, so that no order of
 * arrival leads from here to a ballot.
 */
@Entity
@Table(name = "voting_roll")
@IdClass(RollEntry.Key.class)
class RollEntry {
    static final String ONCE = "voting_one_ballot";

    record Person(String round, String key) {}

    /** JPA wants a class of its own for a key of two columns. */
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        String round;
        String personKey;

        protected Key() {}

        Key(Person person) {
            round = person.round();
            personKey = person.key();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && round.equals(that.round) && personKey.equals(that.personKey);
        }

        @Override
        public int hashCode() {
            return 31 * round.hashCode() + personKey.hashCode();
        }
    }

    @Id private String round;
    @Id @Column(name = "person_key") private String personKey;
    @Column(name = "voted_on") private LocalDate votedOn;

    protected RollEntry() {}
}
