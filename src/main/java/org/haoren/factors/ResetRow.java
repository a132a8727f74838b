package org.haoren.factors;

import org.haoren.platform.permit.SignatureRow;

/**
 * A reset that waits for a second person, or was decided about.
 *
 * @param login masked
 * @param verdict null while it waits
 * @param decidable whether the caller may decide about it
 */
public record ResetRow(String code, String name, String login, String reason, SignatureRow proposed, ResetVerdict verdict, boolean decidable) {}
