package org.haoren.accounts;

/** Why a verified document no longer is the one that counts. */
public enum CorrectionKind {
    /** The person has a new document: the old one expired, or was of another kind. */
    RENEWED,
    /** What was verified was read wrongly, and is not the person's. */
    MISREAD
}
