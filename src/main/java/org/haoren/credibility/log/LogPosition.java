package org.haoren.credibility.log;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** An entry's place: in which log, and the how manieth from 0. */
@Embeddable
class LogPosition implements Serializable {
    private static final long serialVersionUID = 1;
    @Column(name = "log") private String log;
    @Column(name = "idx") private long idx;

    protected LogPosition() {}

    LogPosition(String log, long idx) {
        this.log = log;
        this.idx = idx;
    }

    String log() {
        return log;
    }

    long idx() {
        return idx;
    }

    @Override public boolean equals(Object other) {
        return other instanceof LogPosition that && idx == that.idx && log.equals(that.log);
    }

    @Override public int hashCode() {
        return Objects.hash(log, idx);
    }
}
