package org.haoren.credibility.log;

import java.time.Instant;

/**
 * @param index from 0
 * @param subject public code of the thing that the act is about
 * @param leafHash hexadecimal; SHA-256 of a zero byte and the entry's bytes
 * @param entry the entry as text, or hexadecimal where it is no document
 * @param bytes the entry's bytes in base 64
 */
public record LogEntryRow(String log, long index, String kind, String subject, Instant recordedAt, String leafHash, String entry, String bytes) {}
