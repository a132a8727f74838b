package org.haoren.awards.voting;

/**
 * How ballots are grouped when they are published: by the 256 that share a tile of the log (C2SP tlog-tiles), the last partial tile joined to the one before.
 * So each group can be held against the log, and none is so small that it says who chose what.
 */
final class Tiles {
    static final int SIZE = 256;

    private Tiles() {}

    static long count(long ballots) {
        return ballots == 0 ? 0 : Math.max(1, ballots / SIZE);
    }

    static long from(long tile) {
        return tile * SIZE;
    }

    /** One past its last ballot. */
    static long to(long tile, long ballots) {
        return tile == count(ballots) - 1 ? ballots : (tile + 1) * SIZE;
    }
}
