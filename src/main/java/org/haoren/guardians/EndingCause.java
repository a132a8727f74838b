package org.haoren.guardians;

/** Why a guardianship ends without its guardian. */
public enum EndingCause {
    /** A court or an authority has ended it, or appointed another guardian. */
    COURT,
    /** The guardian has died. */
    DEATH,
    /** Custody has gone to somebody else, by agreement or judgment. */
    CUSTODY;

    GuardianshipEnd end() {
        return GuardianshipEnd.valueOf(name());
    }
}
