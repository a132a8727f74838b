package org.haoren.platform.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.haoren.platform.rates.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {
    @ParameterizedTest
    @CsvSource({"10.20.0.0/16,10.20.0.0/16", "0.0.0.0/0,0.0.0.0/0", "255.255.255.255/32,255.255.255.255/32", "2001:DB8:1::/48,2001:db8:1::/48", "::/0,::/0",
            "2001:db8::/32,2001:db8::/32", "2001:db8:0:0::/64,2001:db8::/64", "2001:db8:0:5::/64,2001:db8:0:5::/64", "::ffff:10.20.0.0/112,10.20.0.0/16", "::ffff:0:0/96,0.0.0.0/0"})
    void it_reads_what_operators_write(String written, String text) {
        assertThat(Network.of(written).text()).isEqualTo(text);
        assertThat(Network.of(Network.of(written).text())).isEqualTo(Network.of(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10.20.0.0", "10.20.0.0/33", "10.20.0.1/16", "10.20.0.256/32", "10.20.0/16", "2001:db8::/65", "2001:db8:1::/32", "::ffff:10.0.0.0/90", "city hall/16", "10.20.0.0/-1", "10.20.0.0/16/2", "12345::/16"})
    void it_refuses_everything_else(String written) {
        assertThatThrownBy(() -> Network.of(written)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_is_masked_to_what_many_share() {
        assertThat(masked("10.20.30.40")).isEqualTo("10.20.30.0/24");
        assertThat(masked("::ffff:10.20.30.40")).isEqualTo("10.20.30.0/24");
        assertThat(masked("::FFFF:0a14:1e28")).isEqualTo("10.20.30.0/24");
        assertThat(masked("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1::/48");
        assertThat(masked("::1")).isEqualTo("::/48");
    }

    private static String masked(String peer) {
        return Network.ofAddress(Address.of(peer, List.of(), 0)).masked().text();
    }
}
