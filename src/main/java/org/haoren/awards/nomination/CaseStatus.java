package org.haoren.awards.nomination;

/** How far a case has come. */
public enum CaseStatus {
    RECOMMENDED, CHECKED, SHORTLISTED, EXCLUDED
}
