package org.haoren.places.districts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DistrictTreeTest {
    private final DistrictTree tree = new DistrictTree(List.of(
            district("HZ", null, DistrictKind.CITY, "禾州市", "Hezhou City"),
            district("A", "HZ", DistrictKind.DISTRICT, "北关区", "Beiguan District"),
            district("B", "HZ", DistrictKind.DISTRICT, "南塘区", "Nantang District"),
            district("A1", "A", DistrictKind.STREET, "鼓楼西街道", "Gulou West Street"),
            district("A11", "A1", DistrictKind.COMMUNITY, "砚瓦巷社区", "Yanwaxiang Community")));

    @Test void each_stands_before_those_that_lie_in_it() {
        assertThat(tree.all()).extracting(row -> row.id().code()).containsExactly("HZ", "A", "A1", "A11", "B");
        assertThat(tree.all()).extracting(DistrictRow::depth).containsExactly(0, 1, 2, 3, 1);
    }

    @Test void an_address_goes_from_wide_to_narrow_in_chinese_and_back_in_english_without_the_city() {
        var row = tree.one("A11").orElseThrow();
        assertThat(row.pathZh()).isEqualTo("北关区鼓楼西街道砚瓦巷社区");
        assertThat(row.pathEn()).isEqualTo("Yanwaxiang Community, Gulou West Street, Beiguan District");
        assertThat(tree.one("HZ").orElseThrow().pathZh()).isEqualTo("禾州市");
    }

    @Test void what_lies_within_includes_itself_and_no_neighbour() {
        assertThat(tree.within("A")).extracting(row -> row.id().code()).containsExactly("A", "A1", "A11");
        assertThat(tree.within("HZ")).hasSize(5);
        assertThat(tree.within("nowhere")).isEmpty();
    }

    @Test void a_district_lies_in_one_of_the_level_above_it_and_in_no_other() {
        assertThat(DistrictKind.STREET.within(DistrictKind.DISTRICT)).isTrue();
        assertThat(DistrictKind.COMMUNITY.within(DistrictKind.DISTRICT)).isFalse();
        assertThat(DistrictKind.DISTRICT.within(DistrictKind.DISTRICT)).isFalse();
        assertThat(DistrictKind.DISTRICT.within(DistrictKind.STREET)).isFalse();
    }

    private static District district(String code, String parent, DistrictKind kind, String zh, String en) {
        return new District(new DistrictForm(code, parent, kind, zh, en, 34.9, 113.9), parent);
    }
}
