package org.haoren.credibility.certificates;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certificate, as anybody sees it who has its number.
 *
 * @param from first day of service that it is about
 * @param to last day
 * @param field code of the one service field; null where it is about all
 * @param checkIn minutes, as the others down to total
 * @param masked the name; null where the holder has had their account erased
 * @param verified whether somebody has verified who the holder is
 * @param digest SHA-256 of what is signed, hexadecimal: the code of its acts in the log {@code city}
 * @param leaf index of its issuing in that log
 * @param endedAt null, as cause and endedLeaf, while it is valid
 */
public record CertificateRow(String number, CertificateState state, Instant issuedAt, LocalDate from, LocalDate to, String field, int checkIn, int rollCall, int wish, int correction,
        int claim, int backEntry, int total, String masked, boolean verified, String digest, Long leaf, Instant endedAt, EndCause cause, Long endedLeaf) {
    public String spaced() {
        return new CertificateNumber(number).spaced();
    }

    public boolean valid() {
        return state == CertificateState.VALID;
    }
}
