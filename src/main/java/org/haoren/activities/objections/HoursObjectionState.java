package org.haoren.activities.objections;

public enum HoursObjectionState {
    OPEN, UPHELD, REJECTED, WITHDRAWN
}
