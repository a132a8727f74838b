package org.haoren.platform.permit;

import java.time.Instant;

/**
 * Where somebody lives, as it was recorded. Never shown but to themself and to who records it.
 *
 * @param district code of the place
 * @param from the instant from which the record stands; it stands until the next one does
 */
public record Residence(String district, Instant from) {
    @Override
    public String toString() {
        return "Residence";
    }
}
