package org.haoren.credibility.log;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Finds acts by what happened. Ballots are not in it: there is nothing to tell them apart by, and they come too fast for one more index. */
@Entity
@Table(name = "log_kind")
class LogKind {
    @EmbeddedId private LogPosition position;
    private String kind;

    protected LogKind() {}
}
