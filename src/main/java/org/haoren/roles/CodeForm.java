package org.haoren.roles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** A one-time code. */
public record CodeForm(@NotBlank @Size(max = 60) @OneLine String code) {
    @Override
    public String toString() {
        return "CodeForm";
    }
}
