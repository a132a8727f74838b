package org.haoren.guardians;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** What a clerk has seen, with guardian and ward at the counter. @param kind as the paper says @param note what the clerk saw */
public record ProofForm(@NotNull GuardianKind kind, @NotNull ProofPaper paper, @NotBlank @Size(max = 200) @OneLine String note) {}
