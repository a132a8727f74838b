package org.haoren.accounts;

import java.time.LocalDate;

/**
 * A document that proves who somebody is. A right number is not yet a verified person. It never prints itself in clear.
 *
 * @param country who issued a passport, as two letters (ISO 3166-1); empty for cards, which China issues
 * @param number in capitals and plain digits, without spaces
 */
record IdDocument(DocumentKind kind, String country, String number, LocalDate born) {
    private static final String PASSPORT = "PASSPORT ";
    private static final int COUNTRY_ENDS = PASSPORT.length() + 2;

    /** The same document from {@link #text()}. */
    static IdDocument of(String text, LocalDate born) {
        if (text.startsWith(PASSPORT)) return new IdDocument(DocumentKind.PASSPORT, text.substring(PASSPORT.length(), COUNTRY_ENDS), text.substring(COUNTRY_ENDS + 1), born);
        return new IdDocument(kind(text), "", text, born);
    }

    private static DocumentKind kind(String number) {
        if (number.charAt(0) == '9' || Character.isLetter(number.charAt(0))) return DocumentKind.PERMANENT_RESIDENT_CARD;
        return number.compareTo("81") >= 0 && number.compareTo("84") < 0 ? DocumentKind.RESIDENCE_PERMIT : DocumentKind.RESIDENT_CARD;
    }

    /** What tells this document from all others, whoever wrote it down. */
    String text() {
        return kind == DocumentKind.PASSPORT ? PASSPORT + country + " " + number : number;
    }

    /** Of a card the first three and the last four characters, of a passport less: enough to compare with the document in the hand. */
    String masked() {
        int shown = kind == DocumentKind.PASSPORT ? 1 : 3;
        int last = kind == DocumentKind.PASSPORT ? 2 : 4;
        var hidden = number.substring(0, shown) + "*".repeat(number.length() - shown - last) + number.substring(number.length() - last);
        return country.isEmpty() ? hidden : country + " " + hidden;
    }

    @Override
    public String toString() {
        return masked();
    }
}
