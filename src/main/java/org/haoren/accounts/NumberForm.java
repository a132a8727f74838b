package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param login whole number or address that the account is known by @param note what the person reads: file number, which department */
public record NumberForm(@NotBlank @Size(max = 120) @OneLine String login, NumberPurpose purpose, @NotBlank @Size(min = 4, max = 200) @OneLine String note) {}
