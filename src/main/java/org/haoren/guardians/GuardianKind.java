package org.haoren.guardians;

/** How a guardian is related to the ward (Civil Code, art. 27). */
public enum GuardianKind {
    PARENT, GRANDPARENT, SIBLING,
    /** Appointed: by the committee of residents or villagers, the civil affairs office or a court. */
    OTHER
}
