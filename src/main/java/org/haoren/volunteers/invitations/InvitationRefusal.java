package org.haoren.volunteers.invitations;

import org.haoren.platform.refusal.Refusal;

public enum InvitationRefusal implements Refusal {
    FILE_TOO_LARGE, TOO_MANY_ROWS, NO_ROWS, NO_SUCH_COLUMNS, COLUMN_TWICE, HANDED_IN_ALREADY, NOT_READ_YET, DECIDED_ALREADY, HANDED_IN_BY_YOU, REASON_NEEDED, NOBODY_TO_INVITE,
    NOT_VERIFIED_YET, FOR_SOMEBODY_ELSE, CONSENT_NEEDED
}
