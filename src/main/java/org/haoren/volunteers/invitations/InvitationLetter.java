package org.haoren.volunteers.invitations;

import org.haoren.platform.mail.Letter;

enum InvitationLetter implements Letter { INVITATION, REMINDER }
