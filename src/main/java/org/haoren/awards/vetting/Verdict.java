package org.haoren.awards.vetting;

/** What a department says of a candidate. */
public enum Verdict { AGREE, CONDITIONS, DISAGREE }
