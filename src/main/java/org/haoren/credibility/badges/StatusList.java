package org.haoren.credibility.badges;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Collection;
import java.util.zip.GZIPOutputStream;

/** Which certificates of one list do not hold any more: W3C Bitstring Status List 1.0, with the least length that it allows, so that nobody learns much from who asks for which. */
record StatusList(long list) {
    /** Bits of one list. */
    static final int LENGTH = 131_072;

    /** @param place of a certificate among all */
    static StatusList of(long place) {
        return new StatusList(place / LENGTH);
    }

    static int index(long place) {
        return (int) (place % LENGTH);
    }

    long first() {
        return list * LENGTH;
    }

    /** Not in it any more. */
    long end() {
        return first() + LENGTH;
    }

    /** The first bit is the highest of the first byte; compressed, in base 64 for addresses, with the letter that says so. @param ended places in this list */
    String encoded(Collection<Long> ended) {
        var bits = new byte[LENGTH / Byte.SIZE];
        for (var place : ended) bits[index(place) / Byte.SIZE] |= (byte) (0x80 >> index(place) % Byte.SIZE);
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "u" + Base64.getUrlEncoder().withoutPadding().encodeToString(packed.toByteArray());
    }
}
