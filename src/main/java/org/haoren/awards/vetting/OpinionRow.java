package org.haoren.awards.vetting;

/** @param unit code of the unit in whose name it was given */
public record OpinionRow(String unit, Verdict verdict, String text, SignatureRow given) {}
