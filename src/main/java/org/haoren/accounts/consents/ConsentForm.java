package org.haoren.accounts.consents;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param edition of the text that the person read */
public record ConsentForm(@NotBlank @Size(max = 20) @OneLine String edition) {}
