package org.haoren.volunteers.invitations;

/** What has to be done next by whoever looks at an invitation. */
public enum InvitationStanding { SIGN_IN, NOT_VERIFIED, SOMEBODY_ELSE, READY }
