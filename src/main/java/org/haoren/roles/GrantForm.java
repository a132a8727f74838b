package org.haoren.roles;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.haoren.platform.permit.Role;
import org.haoren.platform.text.OneLine;

/** A role for somebody, as it is proposed. @param scope code of the station or unit, empty for roles without scope */
public record GrantForm(@NotBlank @Size(max = 120) @OneLine String login, @NotNull Role role, @Size(max = 40) @OneLine String scope) {}
