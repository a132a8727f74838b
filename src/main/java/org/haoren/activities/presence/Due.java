package org.haoren.activities.presence;

/** What a volunteer can do next at a shift. */
public enum Due { CHECK_IN, CHECK_OUT, NOTHING }
