package org.haoren.volunteers;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.permit.AccountId;

/**
 * A volunteer, without contacts.
 *
 * @param number 14 digits, see {@link VolunteerNumber}
 * @param skills codes
 * @param fields codes of service fields
 * @param times codes of {@link VolunteerTime}
 * @param since the city's calendar day of registration
 * @param oathEdition the text of the oath that was taken
 * @param stars 0 to 5, granted and not taken back
 * @param version goes back with a change, so that of two changes made from one state the second is told
 */
public record VolunteerRow(@JsonbTransient AccountId account, String number, List<String> skills, List<String> fields, List<String> times, LocalDate since,
        String oathEdition, int stars, int version) {
    public String spaced() {
        return new VolunteerNumber(number).spaced();
    }
}
