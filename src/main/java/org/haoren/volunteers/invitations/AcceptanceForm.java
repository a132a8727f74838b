package org.haoren.volunteers.invitations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;
import org.haoren.volunteers.Relation;
import org.haoren.volunteers.VolunteerForm;

/**
 * What the invited person states to become a volunteer: see {@link VolunteerForm}.
 *
 * @param keepHours whether the hours that the list names shall stand in their record, as brought along
 * @param consent that what the list says of them may be kept with their registration
 */
public record AcceptanceForm(@NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @OneLine String> skills, @NotNull @Size(max = 30) List<@NotNull @Size(max = 40) @OneLine String> fields,
        @NotEmpty @Size(max = 10) List<@NotNull @Size(max = 40) @OneLine String> times, @NotBlank @Size(max = 40) @OneLine String phone,
        @NotBlank @Size(max = 40) @OneLine String emergencyName, @NotNull Relation emergencyRelation, @NotBlank @Size(max = 40) @OneLine String emergencyPhone, boolean oath, boolean keepHours, boolean consent) {
    public static AcceptanceForm of(VolunteerForm form, boolean keepHours, boolean consent) {
        return new AcceptanceForm(form.skills(), form.fields(), form.times(), form.phone(), form.emergencyName(), form.emergencyRelation(), form.emergencyPhone(), form.oath(), keepHours, consent);
    }

    VolunteerForm registration() {
        return new VolunteerForm(null, skills, fields, times, phone, emergencyName, emergencyRelation, emergencyPhone, oath);
    }

    @Override
    public String toString() {
        return "AcceptanceForm";
    }
}
