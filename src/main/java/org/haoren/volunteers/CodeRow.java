package org.haoren.volunteers;

/** One line of a code list, in both languages. @param adultsOnly whether minors are refused, of a service field */
public record CodeRow(String code, String zh, String en, boolean adultsOnly) {}
