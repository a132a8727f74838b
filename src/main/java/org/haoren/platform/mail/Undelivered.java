package org.haoren.platform.mail;

/** A message was not taken. Its words are short and name nobody: carriers like to quote the address. */
final class Undelivered extends Exception {
    private static final long serialVersionUID = 1;
    private final boolean forGood;

    /** @param forGood whether trying again would be in vain */
    Undelivered(String shortly, boolean forGood) {
        super(shortly);
        this.forGood = forGood;
    }

    boolean forGood() {
        return forGood;
    }
}
