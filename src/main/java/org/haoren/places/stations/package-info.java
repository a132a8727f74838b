/**
 * Service stations: where people come in, and where volunteers serve.
 *
 * <p>Words: a station is <em>registered</em> by the person in charge of it (its <em>leader</em>), then <em>approved</em> by a clerk of the office, or
 * <em>returned</em> with a reason; what was returned may be mended and handed in again.
 *
 * <p>Rules: nobody decides about their own station; a station is decided once, also when two clerks decide at the same instant; one person registers a
 * name once; only approved stations are public; a station's public row names no person. Approval makes the leader staff of the station.
 *
 * <p>May be called by every room after it; itself knows accounts and districts.
 */
package org.haoren.places.stations;
