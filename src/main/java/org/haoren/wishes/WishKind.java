package org.haoren.wishes;

public enum WishKind {
    /** A thing, within the value cap. */
    GOODS(false),
    /** Somebody's skill for an hour or two. */
    SERVICE(true),
    /** Somebody to be there. */
    COMPANY(true);

    private final boolean takesTime;

    WishKind(boolean takesTime) {
        this.takesTime = takesTime;
    }

    /** Whether fulfilling it is service time. */
    public boolean takesTime() {
        return takesTime;
    }
}
