package org.haoren.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.haoren.platform.words.Strokes;

/**
 * What a name is found by: 林秋禾 by its beginning, by "linqiuhe" and by "lqh". Capitals, spaces and the dot within a name make no difference, and neither does v for ü.
 *
 * @param pinyin of the whole name, in letters from a to z; empty where it has none
 * @param initials first letter of each syllable or word
 */
record NameKeys(String name, String pinyin, String initials) {
    /** Of somebody who is not to be found. */
    static final NameKeys NONE = new NameKeys("", "", "");
    private static final Pattern BETWEEN = Pattern.compile("[\\s·•・.'’-]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z]");

    static NameKeys of(String name) {
        return new NameKeys(plain(name), letters(Strokes.pinyin(name)), letters(Strokes.initials(name)));
    }

    static String plain(String name) {
        return BETWEEN.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("").replace('v', 'u');
    }

    /** What somebody typed in letters, or nothing of it where it is not letters alone. */
    static String typed(String text) {
        var plain = plain(text);
        return NO_LETTERS.matcher(plain).find() ? "" : letters(plain);
    }
}
