package org.haoren.roles;

import org.haoren.platform.permit.Role;

/** Which grants to list. @param role null for every role of the staff @param scope code of a station or unit, empty for everywhere */
public record GrantFilter(Role role, String scope, Standing state) {
    /** What of a grant's life is asked for. */
    public enum Standing {
        HELD, WAITING, OVER
    }

    public GrantFilter {
        if (role != null && !Role.STAFF.contains(role)) role = null;
        scope = scope == null ? "" : scope.strip();
        if (state == null) state = Standing.HELD;
    }
}
