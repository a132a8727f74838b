package org.haoren.accounts.consents;

/** What somebody can agree to. The words stand under {@code accounts.consents.purpose.…}. */
public enum ConsentPurpose {
    /** The privacy notice: needed for an account. */
    PRIVACY("2026-11-27", true),
    /** Being named in public as a volunteer: in notices and lists of star levels (Order 685, art. 20). */
    NAMED("2026-11-26", false),
    /** Having the portal compare at check-in how far from the station the telephone is (PIPL, arts. 28 to 30). */
    POSITION("2026-11-27", false);

    private final String edition;
    private final boolean needed;

    ConsentPurpose(String edition, boolean needed) {
        this.edition = edition;
        this.needed = needed;
    }

    /** Day of the last change of its text. */
    public String edition() {
        return edition;
    }

    /** Whether an account stands on it. */
    public boolean needed() {
        return needed;
    }
}
