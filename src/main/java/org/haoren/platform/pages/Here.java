package org.haoren.platform.pages;

/** Addresses that lead nowhere but into the portal. */
public final class Here {
    private Here() {}

    /** The address itself when it is a path of this portal, else the home page. Keeps {@code ?back=//elsewhere} from leading away. */
    public static String local(String address) {
        if (address == null || address.length() > 500 || !address.startsWith("/") || address.startsWith("//") || address.contains("\\")) return "/";
        return address.chars().anyMatch(c -> c < ' ') ? "/" : address;
    }
}
