package org.haoren.places.stations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.haoren.places.districts.DistrictId;
import org.haoren.places.districts.DistrictKind;
import org.haoren.places.districts.DistrictRow;
import org.haoren.platform.refusal.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationDetailsTest {
    private static final DistrictRow COMMUNITY = district(DistrictKind.COMMUNITY);

    @Test void without_a_position_the_middle_of_the_district_stands_for_it() {
        var details = StationDetails.of(form("站", null, null, "REST"), COMMUNITY);
        assertThat(details.latitude()).isEqualTo(34.9158);
        assertThat(details.longitude()).isEqualTo(113.8947);
    }

    @Test void every_reason_is_said_at_once_beside_its_field() {
        assertThat(StationDetails.objections(form("站", 34.9, null, "sauna"), null)).extracting(Refusal::name, Refusal::field).containsExactlyInAnyOrder(
                tuple("UNKNOWN_DISTRICT", "district"), tuple("POSITION_INCOMPLETE", "longitude"), tuple("UNKNOWN_SERVICE", "services"));
    }

    @Test void a_station_lies_in_a_street_or_a_community() {
        assertThat(StationDetails.objections(form("站", null, null, "REST"), COMMUNITY)).isEmpty();
        assertThat(StationDetails.objections(form("站", null, null, "REST"), district(DistrictKind.STREET))).isEmpty();
        assertThat(StationDetails.objections(form("站", null, null, "REST"), district(DistrictKind.DISTRICT))).extracting(Refusal::name).containsExactly("DISTRICT_TOO_WIDE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"𠮷家 服务站", " 𠮷家  服务站 ", "𠮷家\u3000服务站", "𠮷家\t服务站"})
    void the_same_name_typed_differently_is_the_same_name(String typed) {
        assertThat(StationDetails.tidy(typed)).isEqualTo("𠮷家 服务站");
    }

    @Test void markup_in_a_name_stays_what_it_is() {
        assertThat(StationDetails.tidy("<b>㐱</b>😀")).isEqualTo("<b>㐱</b>😀");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST_AID", "firstaid", "first-aid"})
    void a_service_is_known_by_its_code(String code) {
        assertThat(StationService.of(code)).contains(StationService.FIRST_AID);
    }

    @Test void an_unknown_service_is_none() {
        assertThat(StationService.of("sauna")).isEmpty();
        assertThat(StationService.of(null)).isEmpty();
    }

    private static StationForm form(String zh, Double latitude, Double longitude, String... services) {
        return new StationForm(zh, null, "D", "砚瓦巷 18 号", latitude, longitude, "周一至周日", null, List.of(services));
    }

    private static DistrictRow district(DistrictKind kind) {
        return new DistrictRow(new DistrictId("D"), "P", kind, "砚瓦巷社区", "Yanwaxiang Community", 34.9158, 113.8947, 3, "", "");
    }
}
