package org.haoren.passkeys;

import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where passkeys of this portal work, by its public address.
 *
 * @param origin scheme, host and port as browsers say them
 * @param host to which passkeys are bound, the relying party's id
 */
record PortalOrigin(String origin, String host) {
    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|\\[.*");

    /** @param address the setting {@code haoren.address} */
    static PortalOrigin of(String address) {
        var uri = URI.create(address.strip());
        var host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        var usual = uri.getPort() < 0 || scheme.equals("https") && uri.getPort() == 443 || scheme.equals("http") && uri.getPort() == 80;
        return new PortalOrigin(scheme + "://" + host + (usual ? "" : ":" + uri.getPort()), host);
    }

    /** Browsers know passkeys for names, not for numbers, and only behind TLS or on the machine itself. */
    boolean takesPasskeys() {
        return !host.isEmpty() && !NUMBERS.matcher(host).matches() && (origin.startsWith("https://") || host.equals("localhost") || host.endsWith(".localhost"));
    }
}
