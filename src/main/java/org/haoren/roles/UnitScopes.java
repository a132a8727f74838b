package org.haoren.roles;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.places.districts.UnitDesk;
import org.haoren.places.districts.UnitId;
import org.haoren.platform.permit.Role;

/** The units whose reviewers give opinions. */
@ApplicationScoped
class UnitScopes implements Scopes {
    @Inject UnitDesk units;

    @Override
    public Role role() {
        return Role.DEPARTMENT_REVIEWER;
    }

    @Override
    public boolean has(String code) {
        return units.has(new UnitId(code));
    }
}
