package org.haoren.guardians;

/** What a guardian consents to, each by itself. */
public enum ConsentPurpose {
    /** Registering as a volunteer and signing up for shifts. */
    VOLUNTEERING,
    /** Name and photo in public. */
    NAMING,
    /** Inside or outside of the place of service, when they check in. */
    POSITION
}
