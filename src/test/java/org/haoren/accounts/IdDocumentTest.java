package org.haoren.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.haoren.accounts.AccountRefusal.BORN_IMPOSSIBLE;
import static org.haoren.accounts.AccountRefusal.BORN_NEEDED;
import static org.haoren.accounts.AccountRefusal.COUNTRY_NEEDED;
import static org.haoren.accounts.AccountRefusal.ID_NUMBER_WRONG;
import static org.haoren.accounts.AccountRefusal.PASSPORT_NUMBER_WRONG;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdDocumentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final LocalDate BORN = LocalDate.of(1981, 8, 3);
    /** The specimen that was published with the card of 2023, and the same person's with the card of 2017. */
    private static final String SPECIMEN = "911124198108030024";
    private static final String LETTERED = "CAN110081080310";

    @ParameterizedTest
    @CsvSource({"34052419800101001X, RESIDENT_CARD, 340***********001X", "810000199408230021, RESIDENCE_PERMIT, 810***********0021", "830000199201300022, RESIDENCE_PERMIT, 830***********0022",
            SPECIMEN + ", PERMANENT_RESIDENT_CARD, 911***********0024", LETTERED + ", PERMANENT_RESIDENT_CARD, CAN********0310"})
    void a_cards_number_says_which_card_it_is(String number, DocumentKind kind, String masked) {
        var document = card(number).document();
        assertThat(document.kind()).isEqualTo(kind);
        assertThat(document.masked()).isEqualTo(masked);
        assertThat(document).hasToString(masked);
        assertThat(document.text()).isEqualTo(number);
        assertThat(IdDocument.of(document.text(), document.born())).isEqualTo(document);
    }

    @Test
    void both_cards_of_a_permanent_resident_say_when_they_were_born() {
        assertThat(card(SPECIMEN).document().born()).isEqualTo(BORN);
        assertThat(card(LETTERED).document().born()).isEqualTo(BORN);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 911124 19810803 0024 ", "９１１１２４１９８１０８０３００２４", "can110081080310", "CAN 1100-8108 0310"})
    void it_is_read_as_people_type_it(String typed) {
        assertThat(card(typed).document().born()).isEqualTo(BORN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CAN110081080311", "CAN110081083210", "CA1110081080310", "CAN1100810803100", "911124198108030023", "919124198108030024", "YA1234567"})
    void anything_else_is_no_card(String typed) {
        assertThat(card(typed).objections()).extracting(Refusal::name).containsExactly(ID_NUMBER_WRONG.name());
        assertThat(card(typed).document()).isNull();
    }

    @Property
    void one_wrong_digit_of_a_lettered_number_is_noticed(@ForAll @IntRange(min = 3, max = 14) int place, @ForAll @IntRange(min = 1, max = 9) int by) {
        int digit = (LETTERED.charAt(place) - '0' + by) % 10;
        // weights 7, 3 and 1 have no factor in common with 10
        assertThat(card(LETTERED.substring(0, place) + digit + LETTERED.substring(place + 1)).document()).isNull();
    }

    @Test
    void two_digits_of_a_year_mean_the_latest_that_does_not_lie_ahead() {
        assertThat(LetteredNumber.of(checked("CAN1100261126" + "1"), TODAY)).map(LetteredNumber::born).contains(TODAY);
        assertThat(LetteredNumber.of(checked("CAN1100261127" + "1"), TODAY)).map(LetteredNumber::born).contains(LocalDate.of(1926, 11, 27));
        assertThat(LetteredNumber.of(checked("CAN1100270101" + "1"), TODAY)).map(LetteredNumber::born).contains(LocalDate.of(1927, 1, 1));
    }

    @Test
    void a_passport_needs_country_and_birth_date() {
        assertThat(passport("e 1234567", "SE", BORN).document()).isEqualTo(new IdDocument(DocumentKind.PASSPORT, "SE", "E1234567", BORN));
        assertThat(passport("12", null, null).objections()).extracting(Refusal::name)
                .containsExactly(PASSPORT_NUMBER_WRONG.name(), COUNTRY_NEEDED.name(), BORN_NEEDED.name());
        assertThat(passport("E1234567", "XX", BORN).objections()).extracting(Refusal::name).containsExactly(COUNTRY_NEEDED.name());
        assertThat(passport("E1234567", "se", BORN).objections()).extracting(Refusal::name).containsExactly(COUNTRY_NEEDED.name());
        assertThat(passport("E12345678901", "SE", BORN).objections()).extracting(Refusal::name).containsExactly(PASSPORT_NUMBER_WRONG.name());
    }

    @Test
    void nobody_with_a_passport_is_born_tomorrow_or_before_1900() {
        assertThat(passport("E1234567", "SE", TODAY).objections()).isEmpty();
        assertThat(passport("E1234567", "SE", TODAY.plusDays(1)).objections()).extracting(Refusal::name).containsExactly(BORN_IMPOSSIBLE.name());
        assertThat(passport("E1234567", "SE", LocalDate.of(1900, 1, 1)).objections()).isEmpty();
        assertThat(passport("E1234567", "SE", LocalDate.of(1899, 12, 31)).objections()).extracting(Refusal::name).containsExactly(BORN_IMPOSSIBLE.name());
    }

    @Test
    void a_passport_is_kept_with_its_country_and_shown_with_less() {
        var document = passport("E1234567", "SE", BORN).document();
        assertThat(IdDocument.of(document.text(), BORN)).isEqualTo(document);
        assertThat(document.masked()).isEqualTo("SE E*****67");
        assertThat(passport("E1234567", "NO", BORN).document().text()).isNotEqualTo(document.text());
    }

    private static StatedDocument.Reading card(String typed) {
        return new StatedDocument(null, typed, null, null).read(TODAY);
    }

    private static StatedDocument.Reading passport(String typed, String country, LocalDate born) {
        return new StatedDocument(DocumentType.PASSPORT, typed, country, born).read(TODAY);
    }

    /** With the check digit by its definition: the digit that brings the weighted sum's last digit about. */
    private static String checked(String first14) {
        for (int digit = 0; digit < 10; digit++) if (LetteredNumber.of(first14 + digit, TODAY).isPresent()) return first14 + digit;
        throw new IllegalArgumentException(first14);
    }
}
