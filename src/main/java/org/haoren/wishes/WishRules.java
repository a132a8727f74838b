package org.haoren.wishes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.haoren.platform.refusal.Refusal;

/** What may be wished for, and what a card may say. */
final class WishRules {
    /** A card stays on the wall this long at most. */
    static final int LONGEST_DAYS = 90;
    /** Digits in a row that could be a telephone, an identity or a card number. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d\\s-]{5,}\\d");

    private WishRules() {}

    static List<Refusal> objections(WishKind kind, Integer valueYuan, int mostYuan) {
        var found = new ArrayList<Refusal>();
        var value = valueYuan == null ? 0 : valueYuan;
        if (kind == WishKind.GOODS && value == 0) found.add(WishRefusal.VALUE_NEEDED.on("valueYuan"));
        if (kind != null && kind != WishKind.GOODS && value > 0) found.add(WishRefusal.ONLY_GOODS_HAVE_VALUE.on("valueYuan"));
        if (value > mostYuan) found.add(WishRefusal.TOO_DEAR.on("valueYuan").with(mostYuan));
        return found;
    }

    /** @param name of the person who asks, which the card must not say */
    static List<Refusal> objections(CardForm card, String name, LocalDate today) {
        var found = new ArrayList<Refusal>();
        said(card.titleZh(), "titleZh", name, found);
        said(card.titleEn(), "titleEn", name, found);
        said(card.cardZh(), "cardZh", name, found);
        said(card.cardEn(), "cardEn", name, found);
        said(card.alias(), "alias", name, found);
        if (card.untilDay() == null) return found;
        if (!card.untilDay().isAfter(today)) found.add(WishRefusal.UNTIL_TOO_SOON.on("untilDay"));
        if (card.untilDay().isAfter(today.plusDays(LONGEST_DAYS))) found.add(WishRefusal.UNTIL_TOO_FAR.on("untilDay").with(LONGEST_DAYS));
        return found;
    }

    private static void said(String text, String field, String name, List<Refusal> found) {
        if (text == null) return;
        if (!name.isBlank() && text.contains(name)) found.add(WishRefusal.CARD_NAMES_PERSON.on(field));
        if (NUMBER.matcher(text).find()) found.add(WishRefusal.CARD_HAS_NUMBER.on(field));
    }
}
