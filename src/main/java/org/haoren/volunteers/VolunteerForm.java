package org.haoren.volunteers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * What somebody states to become a volunteer.
 *
 * @param idNumber resident identity number; empty where the account has stated one already
 * @param skills codes, none is fine
 * @param fields codes of service fields, none means any
 * @param times codes of {@link VolunteerTime}
 * @param oath that the person takes it
 */
public record VolunteerForm(@Size(max = 40) @OneLine String idNumber, @NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @OneLine String> skills, @NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @OneLine String> fields,
        @NotEmpty @Size(max = 10) List<@NotNull @Size(max = 40) @OneLine String> times, @NotBlank @Size(max = 40) @OneLine String phone,
        @NotBlank @Size(max = 40) @OneLine String emergencyName, @NotNull Relation emergencyRelation, @NotBlank @Size(max = 40) @OneLine String emergencyPhone, boolean oath) {
    ContactForm contact() {
        return new ContactForm(0, phone, emergencyName, emergencyRelation, emergencyPhone);
    }

    @Override
    public String toString() {
        return "VolunteerForm";
    }
}
