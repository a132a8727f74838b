package org.haoren.volunteers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param note what happened, for the volunteer to read; may be missing where there is no time */
public record EmergencyForm(@NotNull EmergencyPurpose purpose, @Size(max = 200) @OneLine String note) {}
