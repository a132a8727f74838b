package org.haoren.volunteers;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/**
 * How a volunteer is reached from now on, and who is called when something happens to them.
 *
 * @param version of the registration that the person had before them, see {@link VolunteerRow#version()}
 */
public record ContactForm(@NotNull @Min(0) Integer version, @NotBlank @Size(max = 40) @OneLine String phone, @NotBlank @Size(max = 40) @OneLine String emergencyName,
        @NotNull Relation emergencyRelation, @NotBlank @Size(max = 40) @OneLine String emergencyPhone) {
    @Override
    public String toString() {
        return "ContactForm";
    }
}
