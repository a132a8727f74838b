package org.haoren.awards.voting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param ground shown to whoever holds a receipt of one of the ballots */
public record QuarantineDecisionForm(@NotNull QuarantineVerdict verdict, @NotBlank @Size(max = 1000) @Prose String ground) {}
