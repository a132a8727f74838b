package org.haoren.activities.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.haoren.platform.permit.Caller;
import org.haoren.platform.permit.Denied;
import org.haoren.platform.permit.Role;

/** Who leads a course: the staff of the station that gives it, the office's clerks where the office does. */
@ApplicationScoped
class Hosts {
    static final String OFFICE = "office";
    @Inject Caller caller;

    /** @throws Denied where the caller does not lead courses of this host */
    void require(String host) {
        if (!leads(host)) throw new Denied("courses of " + host);
    }

    boolean leads(String host) {
        return host.equals(OFFICE) ? caller.has(Role.OFFICE_CLERK) : caller.has(Role.STATION_STAFF, host);
    }

    Set<String> led() {
        var found = new HashSet<>(caller.scopes(Role.STATION_STAFF));
        if (caller.has(Role.OFFICE_CLERK)) found.add(OFFICE);
        return found;
    }
}
