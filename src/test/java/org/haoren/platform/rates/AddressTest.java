package org.haoren.platform.rates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    /** What the sender wrote stands in front of what our own proxies added, and is not believed. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
            "192.0.2.1         | -                                | 0 | c0000201",
            "192.0.2.1         | 203.0.113.9                      | 0 | c0000201",
            "127.0.0.1         | 203.0.113.9                      | 1 | cb007109",
            "127.0.0.1         | 198.51.100.7, 203.0.113.9        | 1 | cb007109",
            "127.0.0.1         | 198.51.100.7, 203.0.113.9        | 2 | c6336407",
            "127.0.0.1         | 203.0.113.9                      | 2 | 7f000001",
            "127.0.0.1         | -                                | 1 | 7f000001",
            "127.0.0.1         | unknown                          | 1 | 7f000001",
            "127.0.0.1         | a-name.example.org               | 1 | 7f000001",
            "127.0.0.1         | 999.1.1.1                        | 1 | 999.1.1.1",
            "127.0.0.1         | 2001:db8:1:2:aaaa::1             | 1 | 20010db800010002",
            "127.0.0.1         | 2001:db8:1:2:bbbb:1:2:3          | 1 | 20010db800010002",
            "127.0.0.1         | 2001:db8:1:3::1                  | 1 | 20010db800010003",
            "127.0.0.1         | ::ffff:203.0.113.9               | 1 | cb007109"})
    void limits_count_by_what_our_own_proxies_say(String peer, String forwarded, int proxies, String expected) {
        assertThat(Address.of(peer, forwarded == null ? List.of() : List.of(forwarded), proxies)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, cb007109", "2, c6336407"})
    void several_lines_of_the_header_are_one_list(int proxies, String expected) {
        assertThat(Address.of("127.0.0.1", List.of("192.0.2.5, 198.51.100.7", "203.0.113.9"), proxies)).isEqualTo(expected);
    }
}
