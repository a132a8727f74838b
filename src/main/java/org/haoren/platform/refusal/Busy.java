package org.haoren.platform.refusal;

/** Not now: nothing has been done, and asking again after a while is right. 503 with Retry-After; on a page what was typed stays. */
public final class Busy extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int afterSeconds;

    public Busy(String what, int afterSeconds) {
        super("Busy: " + what);
        this.afterSeconds = afterSeconds;
    }

    public int afterSeconds() {
        return afterSeconds;
    }
}
