package org.haoren.volunteers;

/** What an emergency contact is to the volunteer. */
public enum Relation {
    SPOUSE, PARENT, CHILD, SIBLING, RELATIVE, FRIEND, NEIGHBOUR, COLLEAGUE, OTHER
}
