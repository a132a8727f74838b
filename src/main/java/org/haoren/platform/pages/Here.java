package org.haoren.platform.pages;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses that lead nowhere but into the portal. */
public final class Here {
    private static final int LONGEST = 500;
    private static final String SAFE = "-._~/?#@!$&'()*+,;=:%[]";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private Here() {}

    /**
     * The address itself when it is a path of this portal, else the home page. Keeps {@code ?back=//elsewhere} from leading away: browsers read a backslash as
     * a slash and overlook tabs and line ends. What a header cannot hold (RFC 3986: anything but ASCII) is escaped as UTF-8.
     */
    public static String local(String address) {
        if (address == null || address.length() > LONGEST || !address.startsWith("/") || address.startsWith("//")) return "/";
        if (address.contains("\\") || address.codePoints().anyMatch(Here::unseen)) return "/";
        var escaped = new StringBuilder();
        for (var octet : address.getBytes(StandardCharsets.UTF_8)) {
            if (octet > 0 && (Character.isLetterOrDigit(octet) || SAFE.indexOf(octet) >= 0)) escaped.append((char) octet);
            else HEX.toHexDigits(escaped.append('%'), octet);
        }
        return escaped.toString();
    }

    private static boolean unseen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
