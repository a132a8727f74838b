package org.haoren.guardians;

/** What a guardian consents to, each by itself. */
public enum ConsentPurpose {
    /** Registering as a volunteer and signing up for shifts. */
    VOLUNTEERING,
    /** Name in public, where the ward agrees to it too; read by every public notice that names a volunteer. */
    NAMING
}
