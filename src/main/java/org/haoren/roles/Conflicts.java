package org.haoren.roles;

import java.util.Collection;
import java.util.Set;
import org.haoren.platform.permit.Role;

/**
 * Roles that one person should not hold together. Who runs the system, who decides about rights and who checks both are three people (GB/T 22239): that is
 * refused. Whoever runs, guards or checks the portal had better not work in it too, nor the office be its own department: that is shown to the review.
 */
final class Conflicts {
    static final Set<Role> SEPARATE = Set.of(Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR, Role.AUDITOR);
    static final Set<Role> WORK = Set.of(Role.STATION_STAFF, Role.DEPARTMENT_REVIEWER, Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR);
    static final Set<Role> OFFICE = Set.of(Role.OFFICE_CLERK, Role.OFFICE_DIRECTOR);

    private Conflicts() {}

    /** @param others that the person holds or is proposed for */
    static boolean refused(Role role, Collection<Role> others) {
        return SEPARATE.contains(role) && others.stream().anyMatch(other -> other != role && SEPARATE.contains(other));
    }

    /** @param others that the person holds */
    static boolean shown(Role role, Collection<Role> others) {
        return refused(role, others) || others.stream().anyMatch(other -> unwise(role, other) || unwise(other, role));
    }

    private static boolean unwise(Role one, Role other) {
        return SEPARATE.contains(one) && WORK.contains(other) || one == Role.DEPARTMENT_REVIEWER && OFFICE.contains(other);
    }
}
