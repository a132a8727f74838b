package org.haoren.passkeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalOriginTest {
    @ParameterizedTest
    @CsvSource({"https://Haoren.Example.org,https://haoren.example.org,haoren.example.org", "https://haoren.example.org:443/,https://haoren.example.org,haoren.example.org",
            "https://haoren.example.org:8443,https://haoren.example.org:8443,haoren.example.org", "http://localhost:8080,http://localhost:8080,localhost", "http://localhost:80/,http://localhost,localhost"})
    void it_is_what_browsers_say(String address, String origin, String host) {
        assertThat(PortalOrigin.of(address)).isEqualTo(new PortalOrigin(origin, host));
    }

    @Test
    void passkeys_need_a_name_and_a_safe_way() {
        for (var good : new String[] {"https://haoren.example.org", "http://localhost:8080", "http://city.localhost"}) assertThat(PortalOrigin.of(good).takesPasskeys()).as(good).isTrue();
        for (var bad : new String[] {"http://haoren.example.org", "https://10.20.0.5", "https://[2001:db8::1]:8443", "http://127.0.0.1:8080"}) assertThat(PortalOrigin.of(bad).takesPasskeys()).as(bad).isFalse();
    }
}
