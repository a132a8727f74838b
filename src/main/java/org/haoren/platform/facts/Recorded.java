package org.haoren.platform.facts;

import java.util.Objects;

/** A fact on its way to those who listen, with who did it. */
public final class Recorded {
    private final Fact fact;
    private final Long actor;
    private Leaf leaf;

    Recorded(Fact fact, Long actor) {
        this.fact = Objects.requireNonNull(fact);
        this.actor = actor;
    }

    public Fact fact() {
        return fact;
    }

    /** Account id, or null where the system itself acted. */
    public Long actor() {
        return actor;
    }

    /** Said by the log once it has the fact. */
    public void kept(Leaf leaf) {
        this.leaf = Objects.requireNonNull(leaf);
    }

    public Leaf leaf() {
        return leaf;
    }
}
