package org.haoren.roles;

import java.time.Instant;
import org.haoren.platform.permit.Role;
import org.haoren.platform.permit.SignatureRow;

/**
 * Who may what, since when, by whom, and who confirmed it.
 *
 * @param login masked
 * @param scope code of the station or unit, empty for roles without scope
 * @param proposed null where nobody did
 * @param decided null while it waits, and where no second person was asked for
 * @param reason why it was declined or withdrawn, else null
 * @param from null unless it was ever held
 * @param reviewedAt null while it never was
 * @param seenAt when the holder last signed in while holding it, null while they never did
 */
public record GrantRow(String code, String name, String login, Role role, String scope, GrantState state, Basis basis, SignatureRow proposed, SignatureRow decided,
        String reason, Instant from, SignatureRow ended, Instant reviewedAt, Instant seenAt) {}
