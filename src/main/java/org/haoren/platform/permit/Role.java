package org.haoren.platform.permit;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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
    /** Runs the portal and proposes roles. */
    SYSTEM_ADMINISTRATOR(false),
    /** Confirms roles. */
    SECURITY_ADMINISTRATOR(false),
    /** Reads who may what and has sums recomputed; changes nothing. */
    AUDITOR(false);

    /** Those that somebody gives, in the order in which they are listed. */
    public static final Set<Role> STAFF = Collections.unmodifiableSet(EnumSet.range(STATION_STAFF, AUDITOR));

    private final boolean scoped;

    Role(boolean scoped) {
        this.scoped = scoped;
    }

    public boolean scoped() {
        return scoped;
    }
}
