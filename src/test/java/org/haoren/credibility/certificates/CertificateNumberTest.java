package org.haoren.credibility.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CertificateNumberTest {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final CertificateNumber NUMBER = CertificateNumber.of("7K3M9QWX0ABCDEFGHZ".toCharArray());

    @Test void has_eighteen_random_signs_and_two_check_digits() {
        var drawn = new HashSet<String>();
        for (var i = 0; i < 200; i++) drawn.add(CertificateNumber.random().value());
        assertThat(drawn).hasSize(200).allMatch(value -> value.matches("[" + ALPHABET + "]{18}\\d{2}"));
    }

    @Test void any_one_wrong_sign_is_noticed() {
        var value = NUMBER.value();
        for (var at = 0; at < 18; at++) for (var sign : ALPHABET.toCharArray()) {
            if (value.charAt(at) == sign) continue;
            assertThat(CertificateNumber.of(value.substring(0, at) + sign + value.substring(at + 1))).as(at + " " + sign).isEmpty();
        }
        for (var check = 0; check < 100; check++) {
            var other = value.substring(0, 18) + String.format("%02d", check);
            if (!other.equals(value)) assertThat(CertificateNumber.of(other)).as(other).isEmpty();
        }
    }

    @Test void any_two_swapped_neighbours_are_noticed() {
        var value = NUMBER.value();
        for (var at = 0; at + 1 < 18; at++) {
            var swapped = value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
            if (!swapped.equals(value)) assertThat(CertificateNumber.of(swapped)).as(swapped).isEmpty();
        }
    }

    @Test void is_read_as_people_type_it() {
        assertThat(NUMBER.spaced()).matches("(\\w{4} ){4}\\w{4}");
        assertThat(CertificateNumber.of(NUMBER.spaced().toLowerCase())).contains(NUMBER);
        assertThat(CertificateNumber.of(" " + NUMBER.spaced().replace(' ', '-').replace('0', 'o'))).contains(NUMBER);
        assertThat(CertificateNumber.of(NUMBER.value().replace("7K3M", "７Ｋ３Ｍ"))).contains(NUMBER);
    }

    @Test void what_is_none_is_refused() {
        assertThat(CertificateNumber.of((String) null)).isEmpty();
        assertThat(CertificateNumber.of("")).isEmpty();
        assertThat(CertificateNumber.of("absent")).isEmpty();
        assertThat(CertificateNumber.of("7".repeat(61))).isEmpty();
        assertThat(CertificateNumber.of(NUMBER.value() + "0")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new CertificateNumber("nonsense"));
    }
}
