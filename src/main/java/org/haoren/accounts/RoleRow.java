package org.haoren.accounts;

import java.time.Instant;
import org.haoren.platform.permit.Role;

/** A role held. */
public record RoleRow(String name, String login, Role role, String scope, Instant grantedAt) {}
