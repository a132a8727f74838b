package org.haoren.volunteers.disputes;

import org.haoren.platform.mail.Letter;

/** What people are told of what is kept about them, and of their disputes. */
enum DisputeLetter implements Letter { KEPT_VOLUNTEER, KEPT_ACCOUNT, KEPT_INVITATION, OPENED, CLOSED, WARD_OPENED, WARD_CLOSED }
