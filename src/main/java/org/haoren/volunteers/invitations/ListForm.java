package org.haoren.volunteers.invitations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param origin who kept the list, in words that those who are invited will read */
public record ListForm(@NotBlank @Size(max = 80) @OneLine String origin) {}
