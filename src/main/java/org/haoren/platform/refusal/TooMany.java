package org.haoren.platform.refusal;

/** This account, device or address has done it too often lately: nothing has been done now, and it can be done later. 429 with Retry-After (RFC 6585). */
public final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int afterSeconds;

    public TooMany(String what, int afterSeconds) {
        super("Too many: " + what);
        this.afterSeconds = afterSeconds;
    }

    public int afterSeconds() {
        return afterSeconds;
    }

    public int afterMinutes() {
        return (afterSeconds + 59) / 60;
    }
}
