package org.haoren.roles;

/** How a grant stands. */
public enum GrantState {
    /** Proposed, and counts for nothing until somebody else has confirmed it. */
    WAITING,
    HELD,
    DECLINED,
    /** Withdrawn, as a proposal or after it had been held. */
    WITHDRAWN
}
