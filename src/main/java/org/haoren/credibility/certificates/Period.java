package org.haoren.credibility.certificates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.haoren.platform.refusal.Refusal;

/** The days that a certificate is about, both included. */
record Period(LocalDate from, LocalDate to) {
    /** Nobody alive has served before. */
    static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    /** Every reason at once, each beside its day. @param from null, as to, where it was left open */
    static List<Refusal> objections(LocalDate from, LocalDate to, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (from != null && from.isBefore(EARLIEST)) found.add(CertificateRefusal.PERIOD_TOO_EARLY.on("from"));
        if (from != null && from.isAfter(today)) found.add(CertificateRefusal.PERIOD_AHEAD.on("from"));
        if (to != null && to.isAfter(today)) found.add(CertificateRefusal.PERIOD_AHEAD.on("to"));
        if (from != null && to != null && to.isBefore(from)) found.add(CertificateRefusal.PERIOD_BACKWARDS.on("to"));
        if (from == null && to != null && to.isBefore(EARLIEST)) found.add(CertificateRefusal.PERIOD_TOO_EARLY.on("to"));
        return found;
    }
}
