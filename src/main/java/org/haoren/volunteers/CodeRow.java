package org.haoren.volunteers;

/** One line of a code list, in both languages. */
public record CodeRow(String code, String zh, String en) {}
