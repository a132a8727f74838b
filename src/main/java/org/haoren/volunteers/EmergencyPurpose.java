package org.haoren.volunteers;

/** For what a volunteer's emergency contact is opened. */
public enum EmergencyPurpose {
    /** They are hurt or ill. */
    ACCIDENT,
    /** They are expected and cannot be reached. */
    UNREACHED
}
