package org.haoren.awards.notice;

import org.haoren.platform.refusal.Refusal;

public enum NoticeRefusal implements Refusal {
    NOT_YET, TOO_LATE, ALREADY_PUBLISHED, NOTHING_TO_PUBLISH,
    NOT_VERIFIED, NOTICE_OVER, UNKNOWN_SUBJECT, ONE_STILL_OPEN, OWN_OBJECTION, ALREADY_ANSWERED, OBJECTION_WAITS
}
