package org.haoren.credibility.certificates;

import java.util.Collection;
import org.haoren.activities.hours.CertifiedRow;
import org.haoren.activities.hours.Source;

/** Minutes by how they are known. */
record SourceMinutes(int checkIn, int rollCall, int wish, int correction, int claim, int backEntry) {
    static SourceMinutes of(Collection<CertifiedRow> entries) {
        return new SourceMinutes(sum(entries, Source.CHECK_IN), sum(entries, Source.ROLL_CALL), sum(entries, Source.WISH), sum(entries, Source.CORRECTION), sum(entries, Source.CLAIM),
                sum(entries, Source.BACK_ENTRY));
    }

    private static int sum(Collection<CertifiedRow> entries, Source source) {
        return entries.stream().filter(entry -> entry.source() == source).mapToInt(CertifiedRow::minutes).sum();
    }

    int of(Source source) {
        return switch (source) {
            case CHECK_IN -> checkIn;
            case ROLL_CALL -> rollCall;
            case WISH -> wish;
            case CORRECTION -> correction;
            case CLAIM -> claim;
            case BACK_ENTRY -> backEntry;
        };
    }

    int total() {
        return checkIn + rollCall + wish + correction + claim + backEntry;
    }
}
