package org.haoren.platform.rates;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The network address that limits count by. Of X-Forwarded-For only as many entries are believed, from its end, as there are proxies of our own in front: anybody
 * can send the header with anything before those. Of IPv6 the first half counts, since a household has the whole other half.
 */
public final class Address {
    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final int NETWORK_BYTES = 8;

    private Address() {}

    /**
     * @param peer who holds the connection
     * @param forwarded lines of X-Forwarded-For as they came
     * @param proxies how many of our own stand in front
     */
    public static String of(String peer, List<String> forwarded, int proxies) {
        var chain = forwarded.stream().flatMap(line -> Stream.of(line.split(","))).map(String::strip).toList();
        var said = proxies > 0 && chain.size() >= proxies ? chain.get(chain.size() - proxies) : peer;
        return LITERAL.matcher(said).matches() ? network(said) : network(peer);
    }

    private static String network(String literal) {
        if (!LITERAL.matcher(literal).matches()) return literal;
        try {
            var bytes = InetAddress.getByName(literal).getAddress();
            return bytes.length == 4 ? HexFormat.of().formatHex(bytes) : HexFormat.of().formatHex(bytes, 0, NETWORK_BYTES);
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
