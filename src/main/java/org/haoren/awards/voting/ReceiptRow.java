package org.haoren.awards.voting;

import java.time.Instant;

/**
 * That a ballot is in the box; never what it says.
 *
 * @param log name of the round's log
 * @param index its place there, from 0
 * @param leafHash hexadecimal
 * @param castAt known to the voter alone, at the moment of casting; null when a receipt is looked up later, because it is not kept
 * @param standing null at the moment of casting
 * @param apart clause and reasons where the ballot was set apart; null for one that was accepted
 */
public record ReceiptRow(String log, long index, String leafHash, Instant castAt, BallotStanding standing, Apart apart) {
    /** Without the people: they are the office's. */
    public record Apart(QuarantineClause clause, String reason, String ground) {}

    static ReceiptRow cast(String log, long index, String leafHash, Instant castAt) {
        return new ReceiptRow(log, index, leafHash, castAt, null, null);
    }

    static ReceiptRow found(String log, long index, String leafHash, QuarantineRow about) {
        if (about == null) return new ReceiptRow(log, index, leafHash, null, BallotStanding.ACCEPTED, null);
        var standing = about.pending() ? BallotStanding.QUARANTINED : BallotStanding.INVALIDATED;
        return new ReceiptRow(log, index, leafHash, null, standing, new Apart(about.clause(), about.reason(), about.ground()));
    }
}
