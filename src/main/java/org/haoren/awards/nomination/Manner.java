package org.haoren.awards.nomination;

/** How a candidate gave their consent. */
public enum Manner {
    SIGNED, IN_PERSON, BY_TELEPHONE
}
