package org.haoren.activities.presence;

/** What a terminal says of itself. */
public record TerminalHereRow(String name, String stationZh, String stationEn) {}
