package org.haoren.platform.crypto;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.haoren.platform.config.Settings;

/**
 * The portal's secret: 32 random bytes in {@code secret.key} of the data folder, made on the first start, never in the database. Every use has a key of
 * its own, derived by HMAC over the purpose; nodes of one city share the file. Which hash that is was settled when the secret was made: {@code secret.suite} names it
 * where it is not SHA-256.
 */
@ApplicationScoped
class Keys {
    /** More than the rounds and days that are voted in at one time. */
    private static final int MOST_REMEMBERED = 1_000;
    private final Suite suite;
    private final Mac secret;
    private final SecretKeySpec key;
    private final String id;
    /** Ready with the key of a purpose; never used themselves, only their copies. */
    private final Cache<String, Mac> ready = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Keys() {
        this.suite = null;
        this.secret = null;
        this.key = null;
        this.id = null;
    }

    @Inject
    Keys(Settings settings) {
        this(settings.data(), Suite.of(settings.text("haoren.crypto")));
    }

    /** @param data the data folder @param wanted with which a secret begins that is not there yet */
    Keys(Path data, Suite wanted) {
        var bytes = read(data.resolve("secret.key"), data.resolve("secret.suite"), wanted);
        this.suite = suite(data.resolve("secret.suite"));
        this.key = new SecretKeySpec(bytes, suite.hmac());
        this.secret = mac(key);
        this.id = HexFormat.of().formatHex(Hashes.sha256("haoren key id".getBytes(StandardCharsets.UTF_8), bytes), 0, 4);
    }

    SecretKeySpec of(String purpose, String algorithm) {
        return new SecretKeySpec(finished(secret, key, purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
    }

    /** That the secret began with: keyed hashes of before and of now must stay comparable, so it never changes. */
    Suite suite() {
        return suite;
    }

    /** Eight hexadecimal digits that name the secret without telling it. */
    String id() {
        return id;
    }

    /** HMAC (RFC 2104) with the key of that purpose, 32 bytes. */
    byte[] hmac(String purpose, byte[] message) {
        return suite == Suite.INTERNATIONAL ? copied(ready.get(purpose, unknown -> mac(of(unknown, suite.hmac()))), message) : mac(of(purpose, suite.hmac())).doFinal(message);
    }

    private byte[] finished(Mac ready, SecretKeySpec key, byte[] message) {
        return suite == Suite.INTERNATIONAL ? copied(ready, message) : mac(key).doFinal(message);
    }

    private static byte[] copied(Mac ready, byte[] message) {
        try {
            return ((Mac) ready.clone()).doFinal(message);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The Java platform's own HmacSHA256 can be copied", e);
        }
    }

    private Mac mac(SecretKeySpec key) {
        try {
            var mac = suite.mac();
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(suite + " is not to be had", e);
        }
    }

    private static Suite suite(Path file) {
        try {
            return Files.exists(file) ? Suite.of(Files.readString(file).strip()) : Suite.INTERNATIONAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path file, Path suite, Suite wanted) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                    Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                else Files.createFile(file);
                if (wanted != Suite.INTERNATIONAL) Files.writeString(suite, wanted.code(), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
                Files.write(file, Codes.bytes(32), StandardOpenOption.SYNC);
            } catch (FileAlreadyExistsException e) {
                // made by an earlier start
            }
            var bytes = Files.readAllBytes(file);
            if (bytes.length != 32) throw new IllegalStateException(file + " must hold 32 bytes, not " + bytes.length);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
