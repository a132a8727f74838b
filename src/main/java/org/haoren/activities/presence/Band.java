package org.haoren.activities.presence;

/** How far from the station somebody was when they passed. Only the first is inside. */
public enum Band { INSIDE, NEAR, AROUND, FAR }
