package org.haoren.platform.permit;

/** What an account may act as. A scoped role counts for one station or unit only. */
public enum Role {
    /** Anybody, signed in or not. */
    PUBLIC(false),
    /** Anybody who is signed in. */
    RESIDENT(false),
    VOLUNTEER(false),
    /** Scope: the station's code. */
    STATION_STAFF(true),
    /** Scope: the unit's code. */
    DEPARTMENT_REVIEWER(true),
    OFFICE_CLERK(false),
    OFFICE_DIRECTOR(false),
    SYSTEM_ADMINISTRATOR(false);

    private final boolean scoped;

    Role(boolean scoped) {
        this.scoped = scoped;
    }

    public boolean scoped() {
        return scoped;
    }
}
