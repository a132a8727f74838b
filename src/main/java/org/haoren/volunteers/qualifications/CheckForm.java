package org.haoren.volunteers.qualifications;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param reason why it was declined; empty otherwise */
public record CheckForm(@NotNull CheckVerdict verdict, @Size(max = 200) @OneLine String reason) {}
