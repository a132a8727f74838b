package org.haoren.platform.permit;

import java.util.Objects;

/** A role held, with its scope; the scope is empty where the role has none. */
public record Grant(Role role, String scope) {
    public Grant {
        Objects.requireNonNull(role);
        Objects.requireNonNull(scope);
        if (role.scoped() == scope.isEmpty()) throw new IllegalArgumentException(role + " with scope '" + scope + "'");
    }
}
