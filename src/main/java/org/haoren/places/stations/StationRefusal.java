package org.haoren.places.stations;

import org.haoren.platform.refusal.Refusal;

public enum StationRefusal implements Refusal {
    UNKNOWN_DISTRICT, DISTRICT_TOO_WIDE, POSITION_INCOMPLETE, UNKNOWN_SERVICE, ALREADY_REGISTERED, TOO_MANY_STATIONS, NOT_FOR_YOUR_OWN, ALREADY_DECIDED, NOT_RETURNED
}
