package org.haoren.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.haoren.platform.mail.Channel;
import org.haoren.platform.mail.Recipient;

/** A mainland mobile number (11 digits, first is 1) or an e-mail address in lower case. */
record Login(String value) {
    private static final Pattern MOBILE = Pattern.compile("1\\d{10}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{C}@<>\"(),:;\\\\\\[\\]]{1,64}@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    Login {
        if (value.length() > 120 || !MOBILE.matcher(value).matches() && !EMAIL.matcher(value).matches())
            throw new IllegalArgumentException("Neither a mobile number nor an e-mail address");
    }

    /** What a person typed: spaces and dashes within a number, +86 before it, full-width digits and capitals are all meant well. */
    static Optional<Login> of(String typed) {
        if (typed == null || typed.length() > 200) return Optional.empty();
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        var digits = plain.replaceAll("[\\s-]", "").replaceFirst("^(\\+|00)86", "");
        var value = MOBILE.matcher(digits).matches() ? digits : plain;
        return value.length() <= 120 && (MOBILE.matcher(value).matches() || EMAIL.matcher(value).matches()) ? Optional.of(new Login(value)) : Optional.empty();
    }

    boolean mobile() {
        return value.indexOf('@') < 0;
    }

    /** The last four digits of a mobile number; empty for an address. */
    String end() {
        return mobile() ? value.substring(7) : "";
    }

    /** Where its owner is reached. */
    Recipient recipient() {
        return new Recipient(mobile() ? Channel.MOBILE : Channel.EMAIL, value);
    }

    /** {@code 100****0012}, {@code l***@example.org}: enough to recognise one's own. */
    String masked() {
        var at = value.indexOf('@');
        return at < 0 ? value.substring(0, 3) + "****" + value.substring(7) : value.charAt(0) + "***" + value.substring(at);
    }
}
