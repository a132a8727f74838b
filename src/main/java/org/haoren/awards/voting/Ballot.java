package org.haoren.awards.voting;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.haoren.platform.crypto.Codes;
import org.haoren.platform.crypto.Hashes;

/**
 * A checked ballot: the cases chosen, each once, in the order of their codes. What the log keeps of it is
 * {@code SHA-256(0x03 || salt || text)} with 32 random bytes of salt; the text is UTF-8, every line ends in a line feed: {@code haoren-ballot/1}, the round's
 * code, then the codes chosen.
 */
record Ballot(String round, List<String> choices) {
    static final int SALT_BYTES = 32;
    /** Draws the order of ballots that are kept or shown together. */
    static final SecureRandom LOT = new SecureRandom();
    private static final byte[] DOMAIN = {3};
    private static final byte[] LEAF = {0};

    Ballot {
        choices = List.copyOf(choices);
    }

    static Ballot of(String round, Collection<String> choices) {
        var ordered = new TreeSet<>(choices);
        if (ordered.size() != choices.size()) throw new IllegalArgumentException("A ballot names each case once");
        return new Ballot(round, List.copyOf(ordered));
    }

    String text() {
        var text = new StringBuilder("haoren-ballot/1\n").append(round).append('\n');
        for (var choice : choices) text.append(choice).append('\n');
        return text.toString();
    }

    byte[] commitment(byte[] salt) {
        if (salt.length != SALT_BYTES) throw new IllegalArgumentException("A salt has " + SALT_BYTES + " bytes, not " + salt.length);
        return Hashes.sha256(DOMAIN, salt, text().getBytes(StandardCharsets.UTF_8));
    }

    /** Of the choices, with something between them. */
    int characters() {
        return choices.stream().mapToInt(choice -> choice.length() + 1).sum();
    }

    /** Of a commitment as the log's entry: RFC 9162, 2.1.1. */
    static byte[] leaf(byte[] commitment) {
        return Hashes.sha256(LEAF, commitment);
    }

    static byte[] salt() {
        return Codes.bytes(SALT_BYTES);
    }
}
