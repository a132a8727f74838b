package org.haoren.platform.permit;

/** The caller is known and may not do this: 403. */
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Denied(String what) {
        super("Denied: " + what);
    }
}
