package org.haoren.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressFilterTest {
    @ParameterizedTest
    @ValueSource(strings = {"wish=%00", "wish=a%0Ab", "wish=%1f", "wish=%7F", "/wishes/%0d%0a", "wish=%c2%85", "a=b\u0001"})
    void control_characters_lead_nowhere(String address) {
        assertThat(AddressFilter.leadsNowhere(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wish=abc&page=2", "kind=%E4%BD%A0", "back=%2Fwishes%2Fwall%3Fa%3Db%20c", "a=100%2500"})
    void others_are_left_to_the_rooms(String address) {
        assertThat(AddressFilter.leadsNowhere(address)).isFalse();
    }

    @Test
    void an_address_without_a_query_is_fine() {
        assertThat(AddressFilter.leadsNowhere(null)).isFalse();
    }
}
