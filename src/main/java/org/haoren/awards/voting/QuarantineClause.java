package org.haoren.awards.voting;

/** On what ground ballots are set apart. How many were invalidated under each is published. */
public enum QuarantineClause {
    /** Money or goods were given for votes. */
    BOUGHT,
    /** Voters were forced or watched. */
    COERCED,
    /** Somebody voted under another person's identity. */
    IMPERSONATED,
    /** A machine voted. */
    AUTOMATED,
    /** The portal itself failed. */
    TECHNICAL_FAULT
}
