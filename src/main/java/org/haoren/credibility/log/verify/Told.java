package org.haoren.credibility.log.verify;

import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is said to the person at the terminal, in their language, and whether anything was found to differ. */
final class Told {
    static final int MOST_DIFFERENCES = 10;
    private final PrintStream out;
    private final ResourceBundle words;
    private int differences;

    Told(PrintStream out, Locale locale) {
        this.out = out;
        this.words = ResourceBundle.getBundle("messages", locale.getLanguage().equals("zh") ? Locale.ROOT : Locale.ENGLISH,
                Told.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Numbers are said as they stand in the files, without signs between the digits. */
    void say(String key, Object... values) {
        out.println(new MessageFormat(words.getString("credibility.log.verify." + key), Locale.ROOT).format(Arrays.stream(values).map(String::valueOf).toArray()));
    }

    void differs(String key, Object... values) {
        differences++;
        if (differences <= MOST_DIFFERENCES) say(key, values);
        if (differences == MOST_DIFFERENCES) throw new Different("more", MOST_DIFFERENCES);
    }

    boolean differed() {
        return differences > 0;
    }
}
