package org.haoren.platform.crypto;

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
    private final byte[] secret;

    Keys() {
        this.secret = new byte[0];
    }

    @Inject
    Keys(Settings settings) {
        this(settings.data());
    }

    /** @param data the data folder */
    Keys(Path data) {
        this.secret = read(data.resolve("secret.key"));
    }

    SecretKeySpec of(String purpose, String algorithm) {
        return new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), purpose.getBytes(StandardCharsets.UTF_8)), algorithm);
    }

    /** Eight hexadecimal digits that name the secret without telling it. */
    String id() {
        return HexFormat.of().formatHex(Hashes.sha256("haoren key id".getBytes(StandardCharsets.UTF_8), secret), 0, 4);
    }

    static byte[] hmac(SecretKeySpec key, byte[] message) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(message);
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
