package org.haoren.credibility.log;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** The hash of a completed subtree above the leaves: 2^height leaves from leaf idx * 2^height on. Written once. */
@Entity
@Table(name = "log_node")
class LogNode {
    @EmbeddedId private Place place;
    private byte[] hash;

    protected LogNode() {}

    byte[] hash() {
        return hash.clone();
    }

    @Embeddable
    static class Place implements Serializable {
        private static final long serialVersionUID = 1;
        @Column(name = "log") private String log;
        @Column(name = "height") private int height;
        @Column(name = "idx") private long idx;

        protected Place() {}

        Place(String log, int height, long idx) {
            this.log = log;
            this.height = height;
            this.idx = idx;
        }

        @Override public boolean equals(Object other) {
            return other instanceof Place that && height == that.height && idx == that.idx && log.equals(that.log);
        }

        @Override public int hashCode() {
            return Objects.hash(log, height, idx);
        }
    }
}
