package org.haoren.volunteers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What somebody states to become a volunteer.
 *
 * @param idNumber resident identity number; empty where the account has stated one already
 * @param skills codes, none is fine
 * @param fields codes of service fields, none means any
 * @param times codes of {@link VolunteerTime}
 * @param oath that the person takes it
 */
public record VolunteerForm(@Size(max = 40) String idNumber, @NotNull @Size(max = 30) List<String> skills, @NotNull @Size(max = 30) List<String> fields,
        @NotEmpty @Size(max = 10) List<String> times, @NotBlank @Size(max = 40) String phone,
        @NotBlank @Size(max = 40) @Pattern(regexp = "[^\\p{Cntrl}]*") String emergencyName, @NotBlank @Size(max = 40) String emergencyPhone, boolean oath) {
    @Override
    public String toString() {
        return "VolunteerForm";
    }
}
