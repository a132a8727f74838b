package org.haoren.awards.rounds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.haoren.platform.text.OneLine;

/**
 * A programme as the office writes it down; everything but code and name may still be missing.
 *
 * @param quota honours that one round may give at most
 */
public record ProgrammeForm(@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,15}") String code,
        @NotBlank @Size(max = 40) @OneLine String zh, @Size(max = 80) @OneLine String en,
        @Size(max = 60) @OneLine String documentNumber, @Size(max = 60) @OneLine String approvingBody,
        Cycle cycle, @Min(1) @Max(500) Integer quota,
        @Size(max = 20) List<@Valid @NotNull CategoryForm> categories) {
    public ProgrammeForm {
        categories = categories == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(categories));
    }
}
