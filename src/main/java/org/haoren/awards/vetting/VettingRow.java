package org.haoren.awards.vetting;

import org.haoren.platform.permit.SignatureRow;

/** @param finding what the check looked at and found @param shortlisted null until a second clerk has decided */
public record VettingRow(String finding, SignatureRow checked, SignatureRow shortlisted) {}
