package org.haoren.activities.shifts;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.permit.AccountId;

/**
 * A standing place in a shift, as its station's staff sees it.
 *
 * @param volunteerNumber empty where none was given
 * @param family whether it is a small child who comes along, whose time is nobody's
 * @param lacking codes of qualifications and courses that the shift asks for, see {@link Asked}, and that the volunteer does not hold on its day, as things stand: one has been withdrawn, or was never checked
 */
public record SignUpRow(String code, @JsonbTransient AccountId account, String name, String volunteerNumber, Instant signedUpAt, boolean family, List<String> lacking) {
    public SignUpRow {
        lacking = List.copyOf(lacking);
    }
}
