package org.haoren.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KeyFileTest {
    private static final String DERIVED = "one that follows from the secret";
    private static final byte[] MESSAGE = {1, 2, 3};
    @TempDir Path folder;

    @Test void a_key_is_made_once_and_only_its_owner_may_read_it() throws Exception {
        var first = keys(DERIVED).get(0);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("log.p12")))).isEqualTo("rw-------");
        var again = keys(DERIVED);
        assertThat(again).hasSize(1);
        assertThat(again.get(0).publicKey()).isEqualTo(first.publicKey()).hasSize(32);
        assertThat(first.signed(MESSAGE, again.get(0).sign(MESSAGE))).isTrue();
        assertThat(first.signed(new byte[] {1, 2}, again.get(0).sign(MESSAGE))).isFalse();
    }

    @Test void a_password_that_is_set_later_closes_the_file() {
        var first = keys(DERIVED).get(0).publicKey();
        assertThat(keys("a password").get(0).publicKey()).isEqualTo(first);
        assertThat(keys("a password").get(0).publicKey()).isEqualTo(first);
        assertThatIllegalStateException().isThrownBy(() -> keys("another")).withMessageContaining("log.p12");
        assertThatIllegalStateException().isThrownBy(() -> keys(DERIVED)).withMessageContaining("log.p12");
    }

    @Test void a_damaged_file_is_named() throws Exception {
        keys(DERIVED);
        Files.write(folder.resolve("log.p12"), new byte[100]);
        assertThatIllegalStateException().isThrownBy(() -> keys(DERIVED)).withMessageContaining("log.p12");
    }

    /** The way of a rotation: keytool puts the next key beside the first. */
    @Test void keytool_adds_a_key() throws Exception {
        var first = keys("a password").get(0).publicKey();
        var keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "second", "-keyalg", "Ed25519",
                "-dname", "CN=Haoren", "-validity", "36500", "-keystore", folder.resolve("log.p12").toString(), "-storetype", "PKCS12", "-storepass", "a password")
                .redirectErrorStream(true).start();
        assertThat(keytool.waitFor()).as(new String(keytool.getInputStream().readAllBytes())).isZero();
        var both = keys("a password");
        assertThat(both).hasSize(2);
        assertThat(both.get(0).publicKey()).isEqualTo(first);
        assertThat(both.get(1).signed(MESSAGE, both.get(1).sign(MESSAGE))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(SigningAlgorithm.class)
    void a_file_of_every_kind_is_made_read_again_and_closed(SigningAlgorithm algorithm) {
        var file = new KeyFile(algorithm, folder.resolve("kind.p12"));
        var made = file.keys(DERIVED.toCharArray(), DERIVED.toCharArray()).get(0);
        var closed = file.keys("a password".toCharArray(), DERIVED.toCharArray()).get(0);
        assertThat(closed.open()).isEqualTo(made.open());
        assertThat(made.signed(MESSAGE, closed.sign(MESSAGE))).isTrue();
        assertThat(made.signed(new byte[] {1, 2}, closed.sign(MESSAGE))).isFalse();
        assertThat(SigningAlgorithm.of(made.open().getEncoded())).isEqualTo(algorithm);
        assertThatIllegalStateException().isThrownBy(() -> file.keys(DERIVED.toCharArray(), DERIVED.toCharArray())).withMessageContaining("kind.p12");
    }

    private List<SigningKey> keys(String password) {
        return new KeyFile(SigningAlgorithm.ED25519, folder.resolve("log.p12")).keys(password.toCharArray(), DERIVED.toCharArray());
    }
}
