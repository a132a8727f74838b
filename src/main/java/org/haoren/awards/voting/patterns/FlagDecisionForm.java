package org.haoren.awards.voting.patterns;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param ground what was looked at and found, kept by the office */
public record FlagDecisionForm(@NotNull FlagVerdict verdict, @NotBlank @Size(max = 1000) @Prose String ground) {}
