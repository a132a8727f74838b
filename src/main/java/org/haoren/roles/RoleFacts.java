package org.haoren.roles;

import java.time.Instant;
import java.util.Map;
import org.haoren.platform.facts.Fact;
import org.haoren.platform.permit.Grant;

/** What becomes true about roles. Public entries say which role and for which place; whose it is stands sealed. */
final class RoleFacts {
    private RoleFacts() {}

    private interface AboutGrant extends Fact {
        Grant grant();

        String code();

        long account();

        @Override
        default String subject() {
            return grant().role().name() + (grant().scope().isEmpty() ? "" : ":" + grant().scope());
        }

        @Override
        default Map<String, String> sealed() {
            return Map.of("account", Long.toString(account()), "grant", code());
        }
    }

    record RoleProposed(long account, String code, Grant grant, Instant at) implements AboutGrant {}

    record RoleGranted(long account, String code, Grant grant, Instant at) implements AboutGrant {}

    /** Nobody confirmed it: shown as what it is. */
    record RoleGrantedByCode(long account, String code, Grant grant, Instant at) implements AboutGrant {}

    record RoleDeclined(long account, String code, Grant grant, Instant at) implements AboutGrant {}

    record RoleWithdrawn(long account, String code, Grant grant, Instant at) implements AboutGrant {}

    record RoleStillNeeded(long account, String code, Grant grant, Instant at) implements AboutGrant {}
}
