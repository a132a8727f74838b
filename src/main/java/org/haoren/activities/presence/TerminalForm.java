package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param station code of it @param name where the device stands */
public record TerminalForm(@NotBlank @Size(max = 16) @OneLine String station, @NotBlank @Size(max = 40) @OneLine String name) {}
