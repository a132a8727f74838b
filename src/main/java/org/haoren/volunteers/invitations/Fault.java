package org.haoren.volunteers.invitations;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Something wrong with one row of a list. */
@Entity
@Table(name = "invitation_fault")
class Fault {
    @EmbeddedId private Key key;
    private String seen;

    protected Fault() {}

    @Embeddable
    static class Key implements Serializable {
        private static final long serialVersionUID = 1;
        private long list;
        private int place;
        @Enumerated(EnumType.STRING) private Part part;
        @Enumerated(EnumType.STRING) private FaultKind kind;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.list == list && key.place == place && key.part == part && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(list, place, part, kind);
        }
    }

    FaultRow row() {
        return new FaultRow(key.place, key.part, key.kind, seen);
    }
}
