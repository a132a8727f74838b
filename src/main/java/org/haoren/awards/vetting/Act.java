package org.haoren.awards.vetting;

/** What can be done with a case. */
public enum Act { CHECK, CONSENT, OPINION, SHORTLIST, EXCLUDE, DECIDE_EXCLUSION }
