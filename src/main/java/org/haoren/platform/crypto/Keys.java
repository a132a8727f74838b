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
 * its own, derived by HMAC-SHA-256 over the purpose; nodes of one city share the file.
 */
@ApplicationScoped
class Keys {
    private static final String HMAC = "HmacSHA256";
    /** More than the rounds and days that are voted in at one time. */
    private static final int MOST_REMEMBERED = 1_000;
    private final Mac secret;
    private final String id;
    /** Ready with the key of a purpose; never used themselves, only their copies. */
    private final Cache<String, Mac> ready = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Keys() {
        this.secret = null;
        this.id = null;
    }

    @Inject
    Keys(Settings settings) {
        this(settings.data());
    }

    /** @param data the data folder */
    Keys(Path data) {
        var bytes = read(data.resolve("secret.key"));
        this.secret = mac(new SecretKeySpec(bytes, HMAC));
        this.id = HexFormat.of().formatHex(Hashes.sha256("haoren key id".getBytes(StandardCharsets.UTF_8), bytes), 0, 4);
    }

    SecretKeySpec of(String purpose, String algorithm) {
        return new SecretKeySpec(finished(secret, purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
    }

    /** Eight hexadecimal digits that name the secret without telling it. */
    String id() {
        return id;
    }

    /** HMAC-SHA-256 (RFC 2104) with the key of that purpose. */
    byte[] hmac(String purpose, byte[] message) {
        return finished(ready.get(purpose, unknown -> mac(of(unknown, HMAC))), message);
    }

    private static byte[] finished(Mac ready, byte[] message) {
        try {
            return ((Mac) ready.clone()).doFinal(message);
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The Java platform's own HmacSHA256 can be copied", e);
        }
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] read(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                    Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                else Files.createFile(file);
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
