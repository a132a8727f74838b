package org.haoren.accounts;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A number of eighteen signs: of a resident identity card or of a residence permit for people from Hong Kong (81), Macao (82) and Taiwan (83), with region, birth
 * date, sequence and check character by GB 11643; or of a foreigner's permanent resident card issued since December 2023, which has a 9, region and nationality in
 * the place of the region, and the rest alike. A right number is not yet a verified person. It never prints itself in clear.
 */
public record IdNumber(String value) {
    private static final Pattern FORM = Pattern.compile("[1-9]\\d{16}[\\dX]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final DateTimeFormatter BIRTH = DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final Set<String> REGIONS = Set.of("11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
            "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    public IdNumber {
        if (!wellFormed(value)) throw new IllegalArgumentException("Not an identity number by GB 11643");
    }

    /** What a person typed (spaces around, full-width digits, a small x), or nothing if it is no number of somebody born by {@code today}. */
    public static Optional<IdNumber> of(String typed, LocalDate today) {
        if (typed == null || typed.length() > 40) return Optional.empty();
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return Optional.of(value).filter(IdNumber::wellFormed).map(IdNumber::new).filter(number -> !number.birthDate().isAfter(today));
    }

    private static boolean wellFormed(String value) {
        return value != null && FORM.matcher(value).matches() && REGIONS.contains(region(value))
                && CHECKS.charAt(remainder(value)) == value.charAt(17)
                && birth(value).filter(born -> !born.isBefore(EARLIEST)).isPresent();
    }

    private static String region(String value) {
        return value.charAt(0) == '9' ? value.substring(1, 3) : value.substring(0, 2);
    }

    private static int remainder(String value) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) sum += WEIGHTS[i] * (value.charAt(i) - '0');
        return sum % 11;
    }

    private static Optional<LocalDate> birth(String value) {
        try {
            return Optional.of(LocalDate.parse(value.substring(6, 14), BIRTH));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    public LocalDate birthDate() {
        return birth(value).orElseThrow();
    }

    /** Full years on that day, which must not be before birth. */
    public int ageOn(LocalDate date) {
        if (date.isBefore(birthDate())) throw new IllegalArgumentException("Not yet born on that day");
        return Period.between(birthDate(), date).getYears();
    }

    /** The first three and the last four characters, enough to compare with a card in the hand. */
    public String masked() {
        return value.substring(0, 3) + "*".repeat(11) + value.substring(14);
    }

    @Override public String toString() {
        return masked();
    }
}
