package org.haoren.roles;

/** How a role came to be somebody's. */
public enum Basis {
    /** Proposed by one person, confirmed by another. */
    TWO_PEOPLE,
    /** By a code from the server's log, while nobody held such a role. */
    ONE_TIME_CODE,
    /** Came with the approval of the station whose person in charge they are. */
    STATION_APPROVED,
    /** By the person's own act: registering as a volunteer. */
    OWN_ACT,
    /** Given before two people were asked for. */
    EARLIER
}
