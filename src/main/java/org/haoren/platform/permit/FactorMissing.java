package org.haoren.platform.permit;

/** The caller holds the role, and it is held back until they have set up a second factor: 403, or the way to the page for that. */
public final class FactorMissing extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FactorMissing(String what) {
        super("Held back without a second factor: " + what);
    }
}
