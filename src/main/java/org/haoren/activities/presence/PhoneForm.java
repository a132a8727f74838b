package org.haoren.activities.presence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** @param name by which its owner tells it from others @param publicKey P-256, SubjectPublicKeyInfo in base 64 for addresses */
public record PhoneForm(@NotBlank @Size(max = 40) @OneLine String name, @NotBlank @Size(max = 200) @Pattern(regexp = "[A-Za-z0-9_-]+") String publicKey) {}
