package org.haoren.awards.vetting;

import org.haoren.platform.permit.SignatureRow;

/** @param unit code of the unit in whose name it was given */
public record OpinionRow(String unit, Verdict verdict, String text, SignatureRow given) {}
