package org.haoren.activities.presence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.haoren.platform.refusal.Refusal;

/** What no PIN may be: what everybody tries first, and what stands on somebody's card or papers. */
final class PinRules {
    private static final int LENGTH = 6;
    private static final int LEAST_DIFFERENT = 3;
    private static final List<String> RUNS = List.of("01234567890", "09876543210");

    private PinRules() {}

    /** @param known texts about its owner that others know: number, login @param born null where nobody knows */
    static List<Refusal> objections(String pin, String again, Collection<String> known, LocalDate born) {
        var found = new ArrayList<Refusal>();
        if (pin.length() != LENGTH) found.add(PresenceRefusal.PIN_SIX_DIGITS.on("pin"));
        else if (tooEasy(pin)) found.add(PresenceRefusal.PIN_TOO_EASY.on("pin"));
        else if (known.stream().anyMatch(text -> text.contains(pin)) || born != null && dates(born).anyMatch(pin::equals)) found.add(PresenceRefusal.PIN_KNOWN.on("pin"));
        if (!pin.equals(again)) found.add(PresenceRefusal.PINS_DIFFER.on("pinAgain"));
        return found;
    }

    private static boolean tooEasy(String pin) {
        var half = LENGTH / 2;
        return pin.chars().distinct().count() < LEAST_DIFFERENT || RUNS.stream().anyMatch(run -> run.contains(pin)) || pin.substring(0, half).equals(pin.substring(half));
    }

    private static Stream<String> dates(LocalDate born) {
        return Stream.of("yyMMdd", "ddMMyy", "MMddyy", "yyyyMM", "MMyyyy").map(form -> born.format(DateTimeFormatter.ofPattern(form)));
    }
}
