package org.haoren.awards.nomination;

import java.text.Normalizer;
import java.util.Locale;

/** By what two recommendations are recognised as being of one person: name and unit without spaces, dots, width and case. */
record PersonKey(String name, String unit) {
    static PersonKey of(String name, String unit) {
        return new PersonKey(plain(name), plain(unit == null ? "" : unit));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}·・•.,，。]", "");
    }
}
