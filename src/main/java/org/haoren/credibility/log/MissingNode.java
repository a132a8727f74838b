package org.haoren.credibility.log;

/** A hash that a log of this size has is not kept: the data is damaged. */
final class MissingNode extends RuntimeException {
    private static final long serialVersionUID = 1;

    MissingNode(int level, long index) {
        super("A log's tile " + level + "/" + index + " is not complete");
    }
}
