package org.haoren.volunteers;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mainland mobile number (11 digits, first is 1) or a fixed line with its area code (10 to 12 digits, first is 0). It never prints itself in clear. */
record PhoneNumber(String value) {
    private static final Pattern FORM = Pattern.compile("1[0-9]{10}|0[0-9]{9,11}");

    PhoneNumber {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a telephone number");
    }

    /** What a person typed: spaces, dashes, brackets, +86 before it and full-width digits are all meant well. */
    static Optional<PhoneNumber> of(String typed) {
        if (typed == null || typed.length() > 40) return Optional.empty();
        var value = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s()-]", "").replaceFirst("^(\\+|00)86", "");
        return Optional.of(value).filter(FORM.asMatchPredicate()).map(PhoneNumber::new);
    }

    /** {@code 100****0012}: enough to recognise one's own. */
    String masked() {
        return value.substring(0, 3) + "*".repeat(value.length() - 7) + value.substring(value.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
