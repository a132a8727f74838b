package org.haoren.platform.words;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.function.Function;

/**
 * Names in the order of surname strokes (按姓氏笔画), the order in which official lists favour nobody, and names in pinyin so that they can be
 * searched without an input method. The order is that of the Unicode CLDR stroke collation; equal keys fall back to code units, so that two
 * different names never count as the same.
 */
public final class Strokes {
    /** Longer text is not a name. */
    static final int MAX_LENGTH = 400;

    private static final Collator STROKES = ((RuleBasedCollator) Collator.getInstance(new ULocale("zh@collation=stroke"))).freeze();
    private static final Comparator<String> ORDER = ((Comparator<String>) STROKES::compare).thenComparing(Comparator.naturalOrder());
    private static final Transliterator PINYIN = Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

    private Strokes() {}

    public static Comparator<String> order() {
        return ORDER;
    }

    /** The same order for things that have a name; things of the same name keep the order they came in. */
    public static <T> Comparator<T> by(Function<? super T, String> name) {
        return Comparator.comparing(name, order());
    }

    /** 林秋禾 becomes "lin qiu he": lower case, no tones; what is not Chinese stays. Surnames read as surnames (单 is "shan"). */
    public static String pinyin(String name) {
        if (name.length() > MAX_LENGTH) throw new IllegalArgumentException("A name has at most " + MAX_LENGTH + " characters");
        return PINYIN.transliterate(name).strip().replaceAll("\\s+", " ");
    }

    /** 林秋禾 becomes "lqh". */
    public static String initials(String name) {
        var letters = new StringBuilder();
        for (var syllable : pinyin(name).split(" ")) if (!syllable.isEmpty()) letters.appendCodePoint(syllable.codePointAt(0));
        return letters.toString();
    }
}
