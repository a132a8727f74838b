package org.haoren.accounts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a foreigner's permanent resident card as it was issued until November 2023 and is valid until it expires: three letters of the nationality, four
 * digits of the place, birth date with two digits of the year, a digit in sequence, and a check digit by the weights 7, 3, 1 (ICAO Doc 9303-3, section 4.9).
 *
 * @param born in the latest century that does not lie ahead: nobody older than a hundred is told from somebody a hundred years younger
 */
record LetteredNumber(String value, LocalDate born) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}\\d{12}");
    private static final int[] WEIGHTS = {7, 3, 1};
    private static final int CHECKED = 14;

    /** @param typed in capitals and plain digits already; empty where it is none */
    static Optional<LetteredNumber> of(String typed, LocalDate today) {
        if (!FORM.matcher(typed).matches() || check(typed) != typed.charAt(CHECKED) - '0') return Optional.empty();
        return born(typed, today).map(day -> new LetteredNumber(typed, day));
    }

    private static int check(String value) {
        int sum = 0;
        for (int at = 0; at < CHECKED; at++) sum += WEIGHTS[at % WEIGHTS.length] * Character.digit(value.charAt(at), Character.MAX_RADIX);
        return sum % 10;
    }

    private static Optional<LocalDate> born(String value, LocalDate today) {
        try {
            int century = today.getYear() / 100 * 100;
            int year = Integer.parseInt(value.substring(7, 9));
            int month = Integer.parseInt(value.substring(9, 11));
            int day = Integer.parseInt(value.substring(11, 13));
            var latest = century + year > today.getYear() ? century - 100 + year : century + year;
            var born = LocalDate.of(latest, month, day);
            return Optional.of(born.isAfter(today) ? LocalDate.of(latest - 100, month, day) : born);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "LetteredNumber";
    }
}
