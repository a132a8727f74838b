package org.haoren.places.stations;

/** A station as the clerk who decides sees it. @param leader name of the person in charge @param own whether that is the clerk, who may not decide then */
public record StationFileRow(StationRow station, String leader, boolean own) {}
