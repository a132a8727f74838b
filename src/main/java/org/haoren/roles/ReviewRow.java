package org.haoren.roles;

import org.haoren.platform.permit.SignatureRow;

/** A look that was taken at a role. */
public record ReviewRow(ReviewVerdict verdict, String reason, SignatureRow by) {}
