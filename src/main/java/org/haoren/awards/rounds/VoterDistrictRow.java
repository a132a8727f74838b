package org.haoren.awards.rounds;

/** A district whose residents vote. @param zh its whole name from wide to narrow @param en the same from narrow to wide */
public record VoterDistrictRow(String code, String zh, String en) {}
