package org.haoren.volunteers.qualifications;

import java.time.Instant;
import java.time.LocalDate;
import org.haoren.platform.permit.SignatureRow;

/**
 * A qualification, for its owner and for who checks it.
 *
 * @param name of its owner, and volunteer number: null in one's own list
 * @param number as the document says it; null in lists and once withdrawn
 * @param proof an address that opens the file for the reader, for ten minutes; null in lists and once withdrawn
 * @param station code of where it is checked; null is the office
 * @param checked who checked or declined it and when; null until then
 * @param own whether it is the reader's, who does not check it
 */
public record QualificationRow(String code, String name, String volunteerNumber, String kind, String issuer, String number, String proof, String station,
        LocalDate validFrom, LocalDate validUntil, QualificationState state, Instant statedAt, SignatureRow checked, String reason, boolean own) {
    @Override
    public String toString() {
        return "QualificationRow " + code;
    }
}
