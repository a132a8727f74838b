package org.haoren.activities.complaints;

public enum ComplaintCategory {
    MONEY, HOURS_SOLD, DANGER, HARASSMENT, OTHER
}
