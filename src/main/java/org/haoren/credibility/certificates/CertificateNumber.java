package org.haoren.credibility.certificates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haoren.platform.crypto.Codes;

/**
 * A certificate's number: eighteen random characters of Crockford's base 32 (90 bits: nobody hits upon one by trying) and two check digits by ISO 7064 MOD 97-10 over
 * them, read as a number to the base of 32, so that a mistyped character or two swapped neighbours are noticed.
 */
public record CertificateNumber(String value) {
    private static final int RANDOM = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + RANDOM + "}\\d{2}");
    private static final int LONGEST_TYPED = 60;

    public CertificateNumber {
        if (!wellFormed(value)) throw new IllegalArgumentException("Not a certificate's number: " + value);
    }

    static CertificateNumber random() {
        return of(Codes.random(RANDOM).toUpperCase(Locale.ROOT).toCharArray());
    }

    static CertificateNumber of(char... random) {
        var plain = new String(random);
        return new CertificateNumber(plain + String.format("%02d", (98 - remainder(plain) * 100 % 97) % 97));
    }

    /** What a person typed, with or without spaces and dashes, in either case, with letters that look like digits. */
    public static Optional<CertificateNumber> of(String typed) {
        if (typed == null || typed.length() > LONGEST_TYPED) return Optional.empty();
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).replace('O', '0').replace('I', '1').replace('L', '1');
        return Optional.of(value).filter(CertificateNumber::wellFormed).map(CertificateNumber::new);
    }

    private static boolean wellFormed(String value) {
        if (value == null || !FORM.matcher(value).matches()) return false;
        var check = Integer.parseInt(value.substring(RANDOM));
        return check < 97 && (remainder(value.substring(0, RANDOM)) * 100 + check) % 97 == 1;
    }

    private static int remainder(String plain) {
        return plain.chars().reduce(0, (sum, sign) -> (sum * 32 + ALPHABET.indexOf(sign)) % 97);
    }

    /** For reading aloud: five groups of four. */
    public String spaced() {
        return value.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
