package org.haoren.places.districts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The unified social credit code of an organisation by GB 32100-2015: registering body, kind, region, subject and a check character, in
 * digits and capital letters without I, O, S, V and Z. A right code does not yet say that the organisation exists.
 */
public record CreditCode(String value) {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[1-9A-HJ-NPQRTUWXY][0-9A-HJ-NPQRTUWXY]\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");

    public CreditCode {
        if (!wellFormed(value)) throw new IllegalArgumentException("Not a unified social credit code by GB 32100");
    }

    /** What a person typed (spaces around, full-width signs, small letters), or nothing if it is no such code. */
    public static Optional<CreditCode> of(String typed) {
        if (typed == null || typed.length() > 40) return Optional.empty();
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return Optional.of(value).filter(CreditCode::wellFormed).map(CreditCode::new);
    }

    private static boolean wellFormed(String value) {
        return value != null && FORM.matcher(value).matches() && check(value) == value.charAt(17);
    }

    private static char check(String value) {
        int sum = 0;
        for (int i = 0, weight = 1; i < 17; i++, weight = weight * 3 % 31) sum += SIGNS.indexOf(value.charAt(i)) * weight;
        return SIGNS.charAt((31 - sum % 31) % 31);
    }

    @Override public String toString() {
        return value;
    }
}
