/** The list of stations, one station, registering and deciding, as pages. */
package org.haoren.places.stations.pages;
