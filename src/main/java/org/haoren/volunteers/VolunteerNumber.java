package org.haoren.volunteers;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A volunteer's number, 14 digits: the year of registration, eight random digits, and two check digits by ISO 7064 MOD 97-10, so that a mistyped digit or
 * two swapped neighbours never name somebody else. Random, so that one's own number does not tell another's.
 */
public record VolunteerNumber(String value) {
    private static final Pattern FORM = Pattern.compile("20\\d{12}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public VolunteerNumber {
        if (!wellFormed(value)) throw new IllegalArgumentException("Not a volunteer number: " + value);
    }

    static VolunteerNumber random(int year) {
        return of(year, RANDOM.nextInt(100_000_000));
    }

    /** @param serial 0 to 99,999,999 */
    static VolunteerNumber of(int year, int serial) {
        if (year < 2000 || year > 2099 || serial < 0 || serial > 99_999_999) throw new IllegalArgumentException(year + "/" + serial);
        var plain = year * 100_000_000L + serial;
        var check = (98 - plain % 97 * 100 % 97) % 97;
        return new VolunteerNumber(String.format("%012d%02d", plain, check));
    }

    /** What a person typed, with or without spaces and dashes. */
    public static Optional<VolunteerNumber> of(String typed) {
        if (typed == null || typed.length() > 40) return Optional.empty();
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return Optional.of(value).filter(VolunteerNumber::wellFormed).map(VolunteerNumber::new);
    }

    private static boolean wellFormed(String value) {
        return value != null && FORM.matcher(value).matches() && value.chars().allMatch(c -> c >= '0' && c <= '9') && Long.parseLong(value) % 97 == 1
                && Integer.parseInt(value.substring(12)) < 97;
    }

    public int year() {
        return Integer.parseInt(value.substring(0, 4));
    }

    /** {@code 2026 **** **** 90}: enough to recognise one's own. */
    public String masked() {
        return value.substring(0, 4) + " **** **** " + value.substring(12);
    }

    /** For reading aloud: {@code 2026 1234 5678 90}. */
    public String spaced() {
        return value.substring(0, 4) + ' ' + value.substring(4, 8) + ' ' + value.substring(8, 12) + ' ' + value.substring(12);
    }
}
