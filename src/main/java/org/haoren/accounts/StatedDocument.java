package org.haoren.accounts;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.haoren.platform.refusal.Refusal;

/**
 * A document as somebody typed it: with spaces, full-width digits, a small x. Null parts are missing.
 *
 * @param type null is a card
 * @param country of a passport, two letters
 * @param born of a passport's holder; a card says it in its number
 */
record StatedDocument(DocumentType type, String idNumber, String country, LocalDate born) {
    /** Nine signs in the machine-readable line (ICAO Doc 9303-4, section 4.2.2.2); no country issues shorter numbers than five. */
    private static final Pattern PASSPORT = Pattern.compile("[A-Z0-9]{5,9}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s-]");
    private static final int LONGEST = 40;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    /** @param document null where there are objections */
    record Reading(IdDocument document, List<Refusal> objections) {}

    Reading read(LocalDate today) {
        var typed = plain(idNumber);
        return type == DocumentType.PASSPORT ? passport(typed, today) : card(typed, today);
    }

    /** A number in capitals and plain digits, without what people put between them; empty for what is none. */
    static String plain(String typed) {
        return typed == null || typed.length() > LONGEST ? "" : BETWEEN.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static Reading card(String typed, LocalDate today) {
        var number = IdNumber.of(typed, today).map(each -> IdDocument.of(each.value(), each.birthDate()));
        var either = number.or(() -> LetteredNumber.of(typed, today).map(each -> IdDocument.of(each.value(), each.born())));
        return either.map(each -> new Reading(each, List.of())).orElse(new Reading(null, List.of(AccountRefusal.ID_NUMBER_WRONG.on("idNumber"))));
    }

    private Reading passport(String typed, LocalDate today) {
        var found = new ArrayList<Refusal>();
        if (!PASSPORT.matcher(typed).matches()) found.add(AccountRefusal.PASSPORT_NUMBER_WRONG.on("idNumber"));
        if (country == null || !COUNTRIES.contains(country)) found.add(AccountRefusal.COUNTRY_NEEDED.on("country"));
        if (born == null) found.add(AccountRefusal.BORN_NEEDED.on("born"));
        else if (born.isAfter(today) || born.isBefore(EARLIEST)) found.add(AccountRefusal.BORN_IMPOSSIBLE.on("born"));
        return found.isEmpty() ? new Reading(new IdDocument(DocumentKind.PASSPORT, country, typed, born), List.of()) : new Reading(null, found);
    }

    @Override
    public String toString() {
        return "StatedDocument";
    }
}
