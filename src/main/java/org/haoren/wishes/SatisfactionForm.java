package org.haoren.wishes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.Prose;

/** The other side's word. @param satisfaction 1 to 5 */
public record SatisfactionForm(@NotNull @Min(1) @Max(5) Integer satisfaction, @Size(max = 300) @Prose String remark) {}
