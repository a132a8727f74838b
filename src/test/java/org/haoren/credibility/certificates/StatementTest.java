package org.haoren.credibility.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.haoren.accounts.DocumentKind;
import org.haoren.accounts.WholeNumberRow;
import org.haoren.activities.hours.CertifiedRow;
import org.haoren.activities.hours.EntryId;
import org.haoren.activities.hours.Source;
import org.junit.jupiter.api.Test;

class StatementTest {
    private static final CertificateNumber NUMBER = CertificateNumber.of("000000000000000000".toCharArray());
    private static final Instant LATE = Instant.parse("2026-03-04T17:00:00Z");
    private static final Statement.Issuer ISSUER = new Statement.Issuer("办", "Office", "负责人", "经办人", "电话", "备注");
    private static final WholeNumberRow CARD = new WholeNumberRow("林", DocumentKind.RESIDENT_CARD, "34052419800101001X", LocalDate.of(1980, 1, 1));

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneId.of("Asia/Shanghai"));
    }

    private static Statement statement(WholeNumberRow document, CertifiedRow... entries) {
        return new Statement(new Statement.Holder("林", "20261234567890", document), new Period(day(LATE), day(LATE)), null, List.of(entries), ISSUER);
    }

    private static CertifiedRow entry(String code, int minutes, Source source) {
        return new CertifiedRow(new EntryId(code), LATE, minutes, source, "守护\"<b>", null, "community");
    }

    @Test void has_one_form_for_what_it_says() {
        var payload = statement(CARD, entry("b", 60, Source.WISH), entry("a", 90, Source.CHECK_IN)).payload(NUMBER, "https://x", Instant.parse("2026-11-27T10:00:00Z"), StatementTest::day);
        assertThat(new String(payload, StandardCharsets.UTF_8)).isEqualTo("{\"entries\":{\"a\":{\"day\":\"2026-03-05\",\"en\":\"\",\"minutes\":\"90\",\"source\":\"CHECK_IN\",\"zh\":\"守护\\\"<b>\"},"
                + "\"b\":{\"day\":\"2026-03-05\",\"en\":\"\",\"minutes\":\"60\",\"source\":\"WISH\",\"zh\":\"守护\\\"<b>\"}},\"field\":null,\"format\":\"haoren-certificate/1\",\"from\":\"2026-03-05\","
                + "\"issuedAt\":\"2026-11-27T10:00:00Z\",\"issuedOn\":\"2026-11-27\",\"issuer\":{\"contact\":\"电话\",\"handler\":\"经办人\",\"name\":\"办\",\"nameEn\":\"Office\",\"personInCharge\":\"负责人\"},"
                + "\"minutes\":{\"CHECK_IN\":\"90\",\"ROLL_CALL\":\"0\",\"WISH\":\"60\",\"total\":\"150\"},\"number\":\"" + NUMBER.value() + "\",\"portal\":\"https://x\",\"remarks\":\"备注\",\"to\":\"2026-03-05\","
                + "\"volunteer\":{\"document\":{\"kind\":\"RESIDENT_CARD\",\"number\":\"34052419800101001X\"},\"name\":\"林\",\"number\":\"20261234567890\"}}");
    }

    @Test void says_of_somebody_unverified_that_there_is_no_document() {
        assertThat(statement(null, entry("a", 1, Source.WISH)).content(StatementTest::day)).contains("\"document\":null");
        assertThat(statement(null, entry("a", 1, Source.WISH)).holder().verified()).isFalse();
    }

    @Test void is_the_same_again_only_where_all_that_it_says_is() {
        var said = statement(CARD, entry("a", 1, Source.WISH)).content(StatementTest::day);
        assertThat(statement(CARD, entry("a", 1, Source.WISH)).content(StatementTest::day)).isEqualTo(said).doesNotContain("number\":\"" + NUMBER.value(), "issued");
        assertThat(statement(null, entry("a", 1, Source.WISH)).content(StatementTest::day)).isNotEqualTo(said);
        assertThat(statement(CARD, entry("c", 1, Source.WISH)).content(StatementTest::day)).isNotEqualTo(said);
    }

    @Test void a_name_is_masked_to_its_first_sign() {
        assertThat(MaskedName.of("林晓川")).isEqualTo("林**");
        assertThat(MaskedName.of(" \ud840\udc00子 ")).isEqualTo("\ud840\udc00**");
        assertThat(MaskedName.of("")).isEqualTo("**");
    }
}
