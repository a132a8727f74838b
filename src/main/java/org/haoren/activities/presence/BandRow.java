package org.haoren.activities.presence;

/** @param metres within which it was, for certain; for {@link Band#FAR} those within which it was not, for certain */
public record BandRow(Band band, int metres) {
    /** Null where nobody was asked. */
    static BandRow of(Band band, Integer metres) {
        return band == null ? null : new BandRow(band, metres);
    }
}
