/** {@code /api/stations}. */
package org.haoren.places.stations.api;
