package org.haoren.accounts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody looks for, read from one field: a document number, a mobile number or address, a mobile number of which only the ends are known
 * ({@code 100****0012}, {@code 0012}), letters (pinyin or its initials), or the beginning of a name.
 *
 * @param text for {@link By#NUMBER_ENDS} the first three digits, which may be missing, and the last four; else in the form that is compared
 */
record PersonQuery(By by, String text) {
    private static final Pattern ENDS = Pattern.compile("(1\\d{2})?[*×x…\\s-]*(\\d{4})");

    enum By { DOCUMENT, LOGIN, NUMBER_ENDS, LETTERS, NAME }

    static PersonQuery of(String typed, LocalDate today) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
        return document(plain, today).or(() -> Login.of(plain).map(login -> new PersonQuery(By.LOGIN, login.value()))).or(() -> ends(plain)).or(() -> letters(plain))
                .orElseGet(() -> new PersonQuery(By.NAME, NameKeys.plain(plain)));
    }

    private static Optional<PersonQuery> document(String plain, LocalDate today) {
        var read = new StatedDocument(null, plain, null, null).read(today);
        return Optional.ofNullable(read.document()).map(document -> new PersonQuery(By.DOCUMENT, document.text()));
    }

    private static Optional<PersonQuery> ends(String plain) {
        var found = ENDS.matcher(plain.toLowerCase(Locale.ROOT));
        return found.matches() ? Optional.of(new PersonQuery(By.NUMBER_ENDS, (found.group(1) == null ? "" : found.group(1)) + found.group(2))) : Optional.empty();
    }

    private static Optional<PersonQuery> letters(String plain) {
        return Optional.of(NameKeys.typed(plain)).filter(text -> !text.isEmpty()).map(text -> new PersonQuery(By.LETTERS, text));
    }

    /** The last four digits, where only the ends are known. */
    String end() {
        return text.substring(text.length() - 4);
    }

    /** The first three digits, or nothing. */
    String beginning() {
        return text.substring(0, text.length() - 4);
    }

    @Override
    public String toString() {
        return "PersonQuery by " + by;
    }
}
