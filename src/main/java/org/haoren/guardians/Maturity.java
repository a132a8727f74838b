package org.haoren.guardians;

/** What somebody's age lets them do by themself. */
public enum Maturity {
    /** Nothing: they come along with a guardian, and are nobody's volunteer. */
    FAMILY,
    /** A guardian acts for them. */
    CHILD,
    /** They act for themself once a guardian has consented. */
    LIMITED,
    /** Everything. */
    FULL;

    public boolean minor() {
        return this != FULL;
    }

    /** Whether nothing of them is named, shown or located whatever is consented to. */
    public boolean sheltered() {
        return this == FAMILY || this == CHILD;
    }
}
