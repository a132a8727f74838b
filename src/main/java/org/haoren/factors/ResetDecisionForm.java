package org.haoren.factors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param reason needed where it is declined */
public record ResetDecisionForm(@NotNull ResetVerdict verdict, @Size(max = 200) @OneLine String reason) {}
