package org.haoren.platform.networks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/**
 * A network of the Internet Protocol in CIDR notation (RFC 4632; RFC 4291, section 2.3). Of version 6 only the first half of an address counts: a household has the whole other half.
 *
 * @param value the bits of an address: 32 of version 4, the first 64 of version 6; zero behind the prefix
 * @param length of the prefix: up to 32, or up to 64
 */
public record Network(boolean six, long value, int length) {
    private static final int FOUR = 32;
    private static final int SIX = 64;
    private static final int MAPPED = 96;
    /** What is kept of an address that has no name: enough to tell one's own provider from another, and nobody from their neighbours. */
    private static final int MASKED_FOUR = 24;
    private static final int MASKED_SIX = 48;
    private static final Pattern WRITTEN = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*)/([0-9]{1,3})");

    public Network {
        if (length < 0 || length > (six ? SIX : FOUR)) throw new IllegalArgumentException("a prefix of " + length + " bits; of " + (six ? "version 6 up to 64" : "version 4 up to 32") + " count");
        if (value != (value & mask(six, length))) throw new IllegalArgumentException("has bits behind its prefix");
    }

    private static long mask(boolean six, int length) {
        if (length == 0) return 0;
        return six ? -1L << SIX - length : -1L << FOUR - length & 0xFFFFFFFFL;
    }

    /**
     * As an operator writes it. Version 4 within version 6 ({@code ::ffff:10.20.0.0/112}) is version 4.
     *
     * @throws IllegalArgumentException that says why it is none
     */
    public static Network of(String written) {
        var found = WRITTEN.matcher(written);
        if (!found.matches()) throw new IllegalArgumentException("is no network: an address, a slash and the length of its prefix");
        var bytes = bytes(found.group(1));
        var length = Integer.parseInt(found.group(2));
        if (bytes.length == 4 && found.group(1).indexOf(':') >= 0) {
            if (length < MAPPED) throw new IllegalArgumentException("is wider than all of version 4");
            length -= MAPPED;
        }
        return bytes.length == 4 ? new Network(false, number(bytes, 4), length) : new Network(true, number(bytes, 8), length);
    }

    /** @param address hexadecimal: eight digits of version 4, or the first sixteen of version 6 @throws IllegalArgumentException where it is neither */
    public static Network ofAddress(String address) {
        if (!address.matches("[0-9a-f]{8}|[0-9a-f]{16}")) throw new IllegalArgumentException("No address: " + address.length() + " signs");
        var six = address.length() == 16;
        return new Network(six, Long.parseUnsignedLong(address, 16), six ? SIX : FOUR);
    }

    /** The wider one around it. */
    Network cut(int bits) {
        return new Network(six, value & mask(six, bits), bits);
    }

    /** The network that an address of it is told by where it has no name. */
    public Network masked() {
        return cut(Math.min(length, six ? MASKED_SIX : MASKED_FOUR));
    }

    private static byte[] bytes(String address) {
        try {
            return InetAddress.getByName(address).getAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("has no address before the slash");
        }
    }

    private static long number(byte[] bytes, int count) {
        var number = 0L;
        for (var at = 0; at < count; at++) number = number << 8 | bytes[at] & 0xFF;
        return number;
    }

    /** {@code 10.20.30.0/24}, {@code 2001:db8:1::/48} (RFC 5952, groups of zero left out at the end only). */
    public String text() {
        if (!six) return (value >> 24 & 0xFF) + "." + (value >> 16 & 0xFF) + "." + (value >> 8 & 0xFF) + "." + (value & 0xFF) + "/" + length;
        var groups = new StringBuilder();
        var last = 4;
        while (last > 0 && group(last - 1) == 0) last--;
        for (var at = 0; at < last; at++) groups.append(at == 0 ? "" : ":").append(Long.toHexString(group(at)));
        return groups + "::/" + length;
    }

    private long group(int at) {
        return value >>> 48 - 16 * at & 0xFFFF;
    }
}
