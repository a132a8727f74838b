package org.haoren.activities.claims;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;
import org.haoren.platform.text.Prose;

/** @param guardianship by which the caller speaks for their ward; empty for themself @param reason whoever wrote it in reads it */
public record RefusalForm(@Size(max = 16) @OneLine String guardianship, @NotBlank @Size(min = 2, max = 300) @Prose String reason) {}
