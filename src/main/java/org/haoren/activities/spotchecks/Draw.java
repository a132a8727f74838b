package org.haoren.activities.spotchecks;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.haoren.platform.crypto.Hashes;

/**
 * Places drawn by lot, so that anybody can draw them again: the n-th try is SHA-256 of {@code <seed>/<month>/<n>}, n from 0 in decimal, read as a number and taken modulo the size of the list;
 * what was drawn already is left out.
 */
final class Draw {
    private final String seed;
    private final String month;

    Draw(String seed, String month) {
        this.seed = seed;
        this.month = month;
    }

    /** @param size of the list, at least 1 @return places from 0, in the order in which they were drawn; all of them where no more are there */
    List<Long> places(long size, int number) {
        var found = new ArrayList<Long>();
        var seen = new HashSet<Long>();
        for (var turn = 0; found.size() < Math.min(number, size); turn++) {
            var place = place(turn, size);
            if (seen.add(place)) found.add(place);
        }
        return found;
    }

    private long place(int turn, long size) {
        var hash = Hashes.sha256(seed + "/" + month + "/" + turn);
        return new BigInteger(1, hash).mod(BigInteger.valueOf(size)).longValueExact();
    }
}
