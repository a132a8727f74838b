package org.haoren.credibility.certificates;

import org.haoren.platform.refusal.Refusal;

public enum CertificateRefusal implements Refusal {
    PERIOD_BACKWARDS, PERIOD_AHEAD, PERIOD_TOO_EARLY, UNKNOWN_FIELD, NOTHING_CONFIRMED, TOO_MANY_ENTRIES, ALREADY_ENDED, NUMBER_WRONG
}
