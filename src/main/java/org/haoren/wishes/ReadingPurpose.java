package org.haoren.wishes;

/** Why a case file is opened; kept with every reading. */
public enum ReadingPurpose { VERIFY, HAND_OVER, REVISIT, COMPLAINT }
