package org.haoren.activities.objections;

import org.haoren.platform.mail.Letter;

/** What became of an objection, with the reason. */
enum HoursObjectionLetter implements Letter { UPHELD, REJECTED }
