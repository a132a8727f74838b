package org.haoren.platform.personal;

/** What rows about people are kept for (Personal Information Protection Law, arts. 6 and 13). */
public enum Why {
    ACCOUNT, IDENTITY, SAFETY, MESSAGES, GUARDIANS, VOLUNTEERING, SERVICE, WISHES, AWARDS, OFFICE, RIGHTS
}
