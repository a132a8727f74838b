package org.haoren.activities.presence;

/** What a telephone hands in. */
public enum LatePassage { IN, OUT }
