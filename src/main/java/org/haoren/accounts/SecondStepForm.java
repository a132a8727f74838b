package org.haoren.accounts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.haoren.platform.text.OneLine;

/** The second step of signing in. @param code of the app, or a recovery code */
public record SecondStepForm(@NotBlank @Size(max = 40) @OneLine String code) {
    @Override
    public String toString() {
        return "SecondStepForm";
    }
}
