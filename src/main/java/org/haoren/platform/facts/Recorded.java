package org.haoren.platform.facts;

import java.util.List;

/** Facts of one log on their way to it, in the order in which they shall stand there, with who did it. */
public final class Recorded {
    private final List<Fact> facts;
    private final Long actor;
    private List<Leaf> leaves = List.of();

    Recorded(List<? extends Fact> facts, Long actor) {
        this.facts = List.copyOf(facts);
        this.actor = actor;
        if (this.facts.isEmpty() || this.facts.stream().anyMatch(fact -> !fact.log().equals(log())))
            throw new IllegalArgumentException("Facts go to one log at a time, and there must be one");
    }

    public String log() {
        return facts.get(0).log();
    }

    /** At least one. */
    public List<Fact> facts() {
        return facts;
    }

    /** Account id, or null where the system itself acted. */
    public Long actor() {
        return actor;
    }

    /** Said by the log once it has the facts. @param leaves one for each, in their order */
    public void kept(List<Leaf> leaves) {
        if (leaves.size() != facts.size()) throw new IllegalArgumentException(leaves.size() + " leaves for " + facts.size() + " facts");
        this.leaves = List.copyOf(leaves);
    }

    /** Empty until a log has said that it keeps them. */
    public List<Leaf> leaves() {
        return leaves;
    }
}
