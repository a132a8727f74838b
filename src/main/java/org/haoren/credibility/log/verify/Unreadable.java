package org.haoren.credibility.log.verify;

/** Something that is needed for the check cannot be read, so nothing can be said. */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String what;

    Unreadable(String what) {
        super(what);
        this.what = what;
    }

    String what() {
        return what;
    }
}
