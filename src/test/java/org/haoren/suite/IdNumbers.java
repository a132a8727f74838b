package org.haoren.suite;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Well-formed identity numbers of invented people (GB 11643). */
public final class IdNumbers {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private IdNumbers() {}

    /** Another person for every serial from 0 to 6,999,999. */
    public static String adult(int serial) {
        return born(LocalDate.of(1970, 1, 1).plusDays(serial / 1000), serial % 1000);
    }

    public static String born(LocalDate day, int serial) {
        return born("419901", day, serial);
    }

    /** @param area six digits, of nowhere */
    public static String born(String area, LocalDate day, int serial) {
        var digits = area + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial);
        var sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        return digits + "10X98765432".charAt(sum % 11);
    }
}
