package org.haoren.credibility.log;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** How a stored log can differ from what was signed of it. */
enum Damage {
    /** The log is shorter than it was when it was signed: entries are gone, or the database was set back. */
    SHORTER,
    /** The tree over the entries that were signed then has another root now. */
    OTHER_TREE,
    /** The head says another root than the tree has. */
    OTHER_HEAD,
    /** Some entry, or a hash deep in the tree, is not what it was when its hash was made; only a reading of the whole log finds it. */
    OTHER_ENTRY,
    /** What was signed was signed by no key that the portal holds. */
    OTHER_KEY;

    /**
     * @param note a checkpoint signed earlier
     * @param signed whether a note of that origin was signed with a key of ours
     * @param stored the tree as it is kept
     */
    static Optional<Damage> of(String note, Predicate<String> signed, long size, byte[] root, Proofs stored) {
        if (!signed.test(note)) return Optional.of(OTHER_KEY);
        var then = Checkpoint.of(note);
        if (then.size() > size) return Optional.of(SHORTER);
        if (!has(stored, then.size(), then.root())) return Optional.of(OTHER_TREE);
        return ofHead(size, root, stored);
    }

    static Optional<Damage> ofHead(long size, byte[] root, Proofs stored) {
        return has(stored, size, root) ? Optional.empty() : Optional.of(OTHER_HEAD);
    }

    private static boolean has(Proofs stored, long size, byte[] root) {
        try {
            return Arrays.equals(stored.root(size), root);
        } catch (MissingNode e) {
            return false;
        }
    }
}
