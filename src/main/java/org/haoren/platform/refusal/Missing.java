package org.haoren.platform.refusal;

/** There is no such thing, or the caller may not know of it: 404 either way. */
public final class Missing extends RuntimeException {
    private static final long serialVersionUID = 1;

    public Missing(Object what) {
        super("Not found: " + what);
    }
}
