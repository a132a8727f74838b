package org.haoren.awards.voting.patterns;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.haoren.accounts.NumberRunRow;

/**
 * What stands out, before it is a flag.
 *
 * @param subject the same for the same pattern, whenever it is looked for
 */
record Pattern(FlagKind kind, String subject, long seen, Long usual, Instant from, Instant to, String detail) {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    /** Bursts with no more than so much between them are one. */
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int SHOWN = 8;
    static final int DAYS_BEFORE = 3;
    static final int DAYS_COMPARED = 30;

    static Pattern device(TraceStore.Device device) {
        return new Pattern(FlagKind.SAME_DEVICE, device.key(), device.voters(), null, null, null, device.key().substring(0, SHOWN));
    }

    static Pattern numbers(NumberRunRow run) {
        return new Pattern(FlagKind.SEQUENTIAL_NUMBERS, run.key(), run.numbers(), null, null, null, run.first() + " – " + run.last());
    }

    /**
     * @param recent people verified within the last days before voting opened
     * @param before in the month before those days
     * @param least how many must be recent
     * @param times how many times what is usual in as many days
     */
    static List<Pattern> verified(long recent, long before, int least, int times) {
        var usual = before * DAYS_BEFORE / DAYS_COMPARED;
        return recent >= least && recent >= times * usual ? List.of(new Pattern(FlagKind.NEW_ACCOUNTS, "roll", recent, usual, null, null, null)) : List.of();
    }

    /** @param minutes in the order of time */
    static List<Pattern> bursts(List<Burst> minutes) {
        var found = new ArrayList<Pattern>();
        for (var each : minutes) {
            var last = found.isEmpty() ? null : found.get(found.size() - 1);
            var end = each.minute().plus(MINUTE);
            if (last != null && !each.minute().isAfter(last.to.plus(PAUSE))) found.set(found.size() - 1, last.on(each.ballots(), end));
            else found.add(new Pattern(FlagKind.BURST, each.minute().truncatedTo(ChronoUnit.MINUTES).toString(), each.ballots(), (long) each.usual(), each.minute(), end, null));
        }
        return found;
    }

    private Pattern on(int more, Instant end) {
        return new Pattern(kind, subject, seen + more, usual, from, end, detail);
    }
}
