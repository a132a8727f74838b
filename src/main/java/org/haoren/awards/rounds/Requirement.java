package org.haoren.awards.rounds;

/** What must be there before a round opens, in the order in which the office gathers it. */
public enum Requirement {
    DOCUMENT_NUMBER, APPROVING_BODY, CYCLE, QUOTA, CATEGORIES, DATES, ORDER, NOTICE_LENGTH, BALLOT_RULES, HONOURS_PER_CATEGORY, WEIGHTS, APPROVAL
}
