package org.haoren.activities.training;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.permit.SignatureRow;
import org.haoren.platform.refusal.Refusal;

/**
 * Somebody with a place in a lesson, for those who lead it.
 *
 * @param recorded who wrote down that they were there; null where nobody has
 * @param confirmed null until another person has
 * @param struck why it does not count; null where it does
 * @param reasons names of what speaks against the caller's confirming it
 */
public record AttendeeRow(String code, @JsonbTransient AccountId account, String name, String volunteerNumber, Instant signedUpAt, SignatureRow recorded, SignatureRow confirmed, String struck,
        List<String> reasons, @JsonbTransient List<Refusal> objections) {
    public AttendeeRow {
        reasons = List.copyOf(reasons);
        objections = List.copyOf(objections);
    }

    /** Whether it waits for a second person. */
    public boolean waiting() {
        return recorded != null && confirmed == null && struck == null;
    }
}
