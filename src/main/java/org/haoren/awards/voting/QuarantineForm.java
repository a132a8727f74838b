package org.haoren.awards.voting;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/**
 * Ballots by their places in the box, which receipts name.
 *
 * @param last of them, included
 * @param reason shown to whoever holds a receipt of one of them
 */
public record QuarantineForm(@NotNull @Min(0) Integer first, @NotNull @Min(0) Integer last, @NotNull QuarantineClause clause, @NotBlank @Size(max = 1000) @Prose String reason) {}
