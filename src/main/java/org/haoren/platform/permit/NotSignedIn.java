package org.haoren.platform.permit;

/** Nobody is signed in where somebody must be: 401, or the way to the sign-in page. */
public final class NotSignedIn extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotSignedIn() {
        super("Nobody is signed in");
    }
}
