package org.haoren.platform.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HereTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/wishes/wall?kind=GOODS&page=2", "/a%E4%BD%A0?b=%20#c", "/@elsewhere.org", "/.//elsewhere.org"})
    void a_path_of_the_portal_stays_as_it_is(String address) {
        assertThat(Here.local(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wishes", "//elsewhere.org", "/\\elsewhere.org", "\\\\elsewhere.org", "\\/elsewhere.org", "https://elsewhere.org", "javascript:alert(1)", " /a",
            "/\t/elsewhere.org", "/a\r\nSet-Cookie: a=b", "/a\nb", "/a\u0000", "/\u0085a", "/a\u2028b", "/\u202Ea", "/\uD842"})
    void what_leads_away_or_breaks_a_header_leads_home(String address) {
        assertThat(Here.local(address)).isEqualTo("/");
    }

    @Test
    void what_is_not_ascii_is_escaped() {
        assertThat(Here.local("/wishes/wall?kind=心愿 &x=\"<𠮷>\"")).isEqualTo("/wishes/wall?kind=%E5%BF%83%E6%84%BF%20&x=%22%3C%F0%A0%AE%B7%3E%22");
    }

    @Test
    void no_address_leads_home() {
        assertThat(Here.local(null)).isEqualTo("/");
        assertThat(Here.local("/" + "a".repeat(500))).isEqualTo("/");
    }
}
