/** {@code /api/districts}, {@code /api/units}. */
package org.haoren.places.districts.api;
