package org.haoren.awards.vetting;

import org.haoren.platform.permit.SignatureRow;

/**
 * @param decided null while a second person has yet to look at it
 * @param accepted whether the second person agreed
 * @param ground why not, where the second person did not agree
 */
public record ExclusionRow(Clause clause, String reason, SignatureRow proposed, SignatureRow decided, boolean accepted, String ground) {}
