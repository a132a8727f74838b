package org.haoren.accounts.confirmation;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Optional;

/** A code as it is sent: six decimal digits, any of a million equally likely. */
record SixDigits(String value) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;

    SixDigits {
        if (!value.matches("[0-9]{6}")) throw new IllegalArgumentException("Not six digits");
    }

    static SixDigits random() {
        return new SixDigits("%06d".formatted(RANDOM.nextInt(CODES)));
    }

    /** What a person typed: full-width digits, and spaces or dashes between them, are meant well. */
    static Optional<SixDigits> of(String typed) {
        if (typed == null) return Optional.empty();
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
        return plain.matches("[0-9]{6}") ? Optional.of(new SixDigits(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "SixDigits";
    }
}
