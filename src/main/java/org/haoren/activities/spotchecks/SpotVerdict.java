package org.haoren.activities.spotchecks;

/** What an auditor says of a drawn entry. */
public enum SpotVerdict {
    IN_ORDER, WRONG;

    Finding finding() {
        return this == WRONG ? Finding.WRONG : Finding.IN_ORDER;
    }
}
