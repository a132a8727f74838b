package org.haoren.places.stations;

public enum StationStatus { REGISTERED, RETURNED, APPROVED }
