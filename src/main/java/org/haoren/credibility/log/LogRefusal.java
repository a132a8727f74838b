package org.haoren.credibility.log;

import org.haoren.platform.refusal.Refusal;

public enum LogRefusal implements Refusal {
    /** The stored log is not the one that was signed. Nothing is added to it until a person has found out why. */
    LOG_DAMAGED
}
