package org.haoren.accounts;

/**
 * Mobile numbers that follow each other, each the login of a verified person.
 *
 * @param key the same for the same first number, and tells nothing of it
 * @param first masked
 * @param last masked
 */
public record NumberRunRow(String key, String first, String last, long numbers) {}
