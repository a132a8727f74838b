package org.haoren.volunteers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    @Test void a_whole_form_is_fine() {
        assertThat(Registration.objections(form("10000001001", "10000008887", true, "weekday_day"), true, true)).isEmpty();
    }

    @Test void every_reason_is_said_at_once_beside_its_field() {
        assertThat(Registration.objections(form("12345", "喂", false, "midnight"), false, false)).extracting(Refusal::name, Refusal::field).containsExactlyInAnyOrder(
                tuple("UNKNOWN_SKILL", "skills"), tuple("UNKNOWN_FIELD", "fields"), tuple("UNKNOWN_TIME", "times"), tuple("PHONE_WRONG", "phone"),
                tuple("PHONE_WRONG", "emergencyPhone"), tuple("OATH_NEEDED", "oath"));
    }

    @Test void the_emergency_contact_is_somebody_else() {
        assertThat(Registration.objections(form("100 0000 1001", "+86 10000001001", true, "weekday_day"), true, true)).extracting(Refusal::name)
                .containsExactly("EMERGENCY_PHONE_IS_YOUR_OWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"100-0000-1001", "+86 100 0000 1001", "１００００００１００１", "0086 10000001001"})
    void a_mobile_number_is_read_as_people_type_it(String typed) {
        assertThat(PhoneNumber.of(typed)).contains(new PhoneNumber("10000001001"));
    }

    @Test void a_fixed_line_has_its_area_code_and_a_number_prints_itself_masked() {
        assertThat(PhoneNumber.of("(0373) 555-0199")).contains(new PhoneNumber("03735550199"));
        assertThat(PhoneNumber.of("5550199")).isEmpty();
        assertThat(new PhoneNumber("10000001001")).hasToString("100****1001");
    }

    @Test void the_lists_of_the_city_are_read_in_their_order() {
        var skills = CodeList.at("/seeds/skills.csv");
        assertThat(skills.all()).isNotEmpty();
        assertThat(skills.holdsAll(List.of(skills.all().get(0).code()))).isTrue();
        assertThat(skills.holdsAll(List.of("juggling"))).isFalse();
        assertThat(CodeList.at("/seeds/service-fields.csv").all()).hasSize(16);
    }

    private static VolunteerForm form(String phone, String emergencyPhone, boolean oath, String time) {
        return new VolunteerForm(null, List.of(), List.of(), List.of(time), phone, "张玉芳", Relation.SPOUSE, emergencyPhone, oath);
    }
}
