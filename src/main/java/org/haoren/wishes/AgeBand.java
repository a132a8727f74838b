package org.haoren.wishes;

/** All that a card says of the person's age. */
public enum AgeBand { CHILD, ADULT, ELDER }
