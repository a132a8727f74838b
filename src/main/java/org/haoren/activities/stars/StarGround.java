package org.haoren.activities.stars;

/** Why somebody objects. */
public enum StarGround {
    UNTRUE_HOURS, MISCONDUCT, PROCEDURE, OTHER
}
