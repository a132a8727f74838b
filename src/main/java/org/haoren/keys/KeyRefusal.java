package org.haoren.keys;

import org.haoren.platform.refusal.Refusal;

public enum KeyRefusal implements Refusal {
    NOT_FINISHED, STILL_SEALS, FIRST_KEY_STAYS, ROWS_LEFT
}
