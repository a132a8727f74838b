package org.haoren.awards.voting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** @param receipt pasted: its text, its file or its address */
public record ReceiptForm(@NotBlank @Size(max = 2000) @Prose String receipt) {}
