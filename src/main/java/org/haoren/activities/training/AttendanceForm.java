package org.haoren.activities.training;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.haoren.platform.text.OneLine;

/** @param attended codes of the places of those who were there */
public record AttendanceForm(@NotEmpty @Size(max = 500) List<@NotBlank @Size(max = 16) @OneLine String> attended) {}
