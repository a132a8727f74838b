package org.haoren.wishes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class WishRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 5);

    private static List<String> value(WishKind kind, Integer yuan) {
        return WishRules.objections(kind, yuan, 500).stream().map(Refusal::name).toList();
    }

    private static List<String> card(String text, String alias, LocalDate until) {
        var form = new CardForm("想学手机挂号", null, text, null, alias, AgeBand.ELDER, null, until);
        return WishRules.objections(form, "杨秉文", TODAY).stream().map(reason -> reason.name() + " " + reason.field()).toList();
    }

    @Test void a_thing_has_a_value_up_to_the_cap() {
        assertThat(value(WishKind.GOODS, null)).containsExactly("VALUE_NEEDED");
        assertThat(value(WishKind.GOODS, 0)).containsExactly("VALUE_NEEDED");
        assertThat(value(WishKind.GOODS, 500)).isEmpty();
        assertThat(value(WishKind.GOODS, 501)).containsExactly("TOO_DEAR");
    }

    @Test void time_has_no_price() {
        assertThat(value(WishKind.SERVICE, null)).isEmpty();
        assertThat(value(WishKind.COMPANY, 0)).isEmpty();
        assertThat(value(WishKind.COMPANY, 1)).containsExactly("ONLY_GOODS_HAVE_VALUE");
    }

    @Test void a_card_names_nobody() {
        assertThat(card("一位老人，72 岁，周三上午在家", "老先生", TODAY.plusDays(1))).isEmpty();
        assertThat(card("杨秉文老人想学", "老先生", TODAY.plusDays(1))).containsExactly("CARD_NAMES_PERSON cardZh");
        assertThat(card("一位老人", "杨秉文", TODAY.plusDays(1))).containsExactly("CARD_NAMES_PERSON alias");
    }

    @Test void a_card_shows_no_number_that_leads_to_somebody() {
        assertThat(card("门牌 403，楼层 18", "老先生", TODAY.plusDays(1))).isEmpty();
        assertThat(card("打 100 0000 0013 找我", "老先生", TODAY.plusDays(1))).containsExactly("CARD_HAS_NUMBER cardZh");
        assertThat(card("打 1234567 找我", "老先生", TODAY.plusDays(1))).containsExactly("CARD_HAS_NUMBER cardZh");
    }

    @Test void a_card_is_up_from_tomorrow_to_three_months() {
        assertThat(card("一位老人", "老先生", TODAY)).containsExactly("UNTIL_TOO_SOON untilDay");
        assertThat(card("一位老人", "老先生", TODAY.plusDays(WishRules.LONGEST_DAYS))).isEmpty();
        assertThat(card("一位老人", "老先生", TODAY.plusDays(WishRules.LONGEST_DAYS + 1))).containsExactly("UNTIL_TOO_FAR untilDay");
    }
}
