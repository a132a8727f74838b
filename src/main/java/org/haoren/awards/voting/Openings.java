package org.haoren.awards.voting;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;
import java.util.function.LongFunction;
import org.haoren.awards.rounds.RoundId;

/**
 * What opens every commitment of a box: salts and choices by their places. Not for the public, because with it a receipt would show its choice; for an auditor,
 * who compares it with the log and with what was published. The format is described in {@code src/docs/log.md}; {@link Audit} reads it.
 */
public final class Openings {
    private static final String FORMAT = "haoren-openings/1";
    private final RoundId round;
    private final long received;
    private final LongFunction<BallotBatch> batches;

    /** @param batches the batch in which the ballot of a place lies */
    Openings(RoundId round, long received, LongFunction<BallotBatch> batches) {
        this.round = round;
        this.received = received;
        this.batches = batches;
    }

    /** A batch at a time, so that a city's ballots need not stand in memory at once. */
    public void write(Writer out) throws IOException {
        out.write(FORMAT + "\nround " + round.code() + "\nlog " + BallotCast.log(round) + "\nreceived " + received + "\n");
        for (long index = 0; index < received;) {
            var batch = batches.apply(index);
            var salts = batch.salts();
            int at = 0;
            for (var line : batch.choices().split("\n", -1)) {
                out.write(index++ + " " + HexFormat.of().formatHex(salts, at * Ballot.SALT_BYTES, (at + 1) * Ballot.SALT_BYTES) + " " + line + "\n");
                at++;
            }
        }
        out.write("end\n");
        out.flush();
    }
}
