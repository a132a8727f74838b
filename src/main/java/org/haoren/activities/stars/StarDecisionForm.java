package org.haoren.activities.stars;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param reason why it was declined; empty otherwise */
public record StarDecisionForm(@NotNull StarVerdict verdict, @Size(max = 200) @OneLine String reason) {}
