package org.haoren.awards.notice;

/** What a notice tells. */
public enum NoticeKind {
    SHORTLIST, RESULT
}
