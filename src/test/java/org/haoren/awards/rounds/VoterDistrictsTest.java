package org.haoren.awards.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;

class VoterDistrictsTest {
    private final VoterDistricts districts = new VoterDistricts(List.of(row("HZ", null, 0), row("A", "HZ", 1), row("A1", "A", 2), row("A11", "A1", 3), row("A12", "A1", 3),
            row("A2", "A", 2), row("B", "HZ", 1)));

    @Test void a_district_stands_for_everything_that_lies_in_it_and_for_nothing_around_it() {
        assertThat(districts.area(List.of("A1")).codes()).containsExactlyInAnyOrder("A1", "A11", "A12");
        assertThat(districts.area(List.of("A11", "B")).codes()).containsExactlyInAnyOrder("A11", "B");
        assertThat(districts.area(List.of("HZ")).codes()).hasSize(7);
    }

    @Test void none_is_everywhere_and_the_city_is_not() {
        assertThat(districts.area(List.of()).everywhere()).isTrue();
        assertThat(districts.area(List.of("HZ")).everywhere()).isFalse();
    }

    @Test void what_lies_in_another_that_is_named_is_left_out_and_the_rest_stands_in_the_order_of_its_codes() {
        assertThat(districts.plain(List.of("B", "A12", "A", "A1", "A"))).containsExactly("A", "B");
        assertThat(districts.plain(List.of("A2", "A11"))).containsExactly("A11", "A2");
    }

    @Test void each_that_is_none_is_named_once_beside_the_field() {
        assertThat(districts.objections(List.of("A", "Z", "Z", "Y"))).extracting(Refusal::details).containsExactly(List.of("Z"), List.of("Y"));
        assertThat(districts.objections(List.of("Z"))).extracting(Refusal::field).containsExactly("districts");
        assertThat(districts.objections(List.of("A11"))).isEmpty();
    }

    @Test void they_are_named_as_in_an_address() {
        assertThat(districts.area(List.of("A11")).named()).containsExactly(new VoterDistrictRow("A11", "zh A11", "en A11"));
        assertThat(districts.area(List.of("B", "A2")).named()).extracting(VoterDistrictRow::code).as("in the order of the tree").containsExactly("A2", "B");
    }

    private static DistrictRow row(String code, String parent, int depth) {
        return new DistrictRow(new DistrictId(code), parent, DistrictKind.values()[depth], code, code, 34, 113, depth, "zh " + code, "en " + code);
    }
}
