package org.haoren.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.haoren.platform.config.Settings;

/**
 * The keys that columns are and were sealed with. The first follows from the portal's secret; each later one stands as a line in {@code sealing.keys} of the data folder:
 * {@code id suite since base64}. The newest seals, all of them open. Nodes of one city share the file, and read it again when it has changed or something was sealed
 * by a key that they do not know.
 */
@ApplicationScoped
public class SealingKeys {
    private static final int ID_BYTES = 4;
    private final Path file;
    private final SealingKey first;
    private volatile Ring ring;

    private record Ring(List<SealingKey> keys, FileTime written) {
        SealingKey newest() {
            return keys.get(keys.size() - 1);
        }

        Optional<SealingKey> byId(String id) {
            return keys.stream().filter(key -> key.id().equals(id)).findFirst();
        }
    }

    SealingKeys() {
        this.file = null;
        this.first = null;
    }

    /** Where the setting asks for another suite than the newest key has, a new key begins. */
    @Inject
    SealingKeys(Settings settings, Keys keys, Clock clock) {
        this(settings.data(), keys);
        var wanted = Suite.of(settings.text("haoren.crypto"));
        if (newest().suite() != wanted) begin(wanted, clock.instant());
    }

    SealingKeys(Path data, Keys keys) {
        this.file = data.resolve("sealing.keys");
        var suite = keys.suite();
        this.first = new SealingKey(keys.id(), suite, null, new SecretKeySpec(keys.of("seal", suite.algorithm()).getEncoded(), 0, suite.keyBytes(), suite.algorithm()));
        this.ring = read();
    }

    SealingKey newest() {
        return ring.newest();
    }

    /** @throws IllegalStateException where no key of that name is held */
    SealingKey byId(String id) {
        return ring.byId(id).or(() -> {
            look();
            return ring.byId(id);
        }).orElseThrow(() -> new IllegalStateException("Sealed by a key that this portal does not hold"));
    }

    /** Oldest first. */
    public List<SealingKeyRow> all() {
        look();
        var now = ring;
        return now.keys().stream().map(key -> new SealingKeyRow(key.id(), key.suite(), key.since(), key == now.newest())).toList();
    }

    /** Takes up what another node has written. */
    public void look() {
        if (!written().equals(ring.written())) ring = read();
    }

    /** A new key, which seals from now on. On disk before it is used. @return its id */
    public String begin(Suite suite, Instant now) {
        var bytes = Codes.bytes(suite.keyBytes());
        var id = HexFormat.of().formatHex(Hashes.sha256("haoren key id".getBytes(StandardCharsets.UTF_8), bytes), 0, ID_BYTES);
        rewrite(lines -> lines.add(id + " " + suite.code() + " " + now + " " + Base64.getEncoder().withoutPadding().encodeToString(bytes)));
        return id;
    }

    /**
     * Forgets a key. What it sealed cannot be opened any more.
     *
     * @throws IllegalArgumentException for the newest and for the first, which stays as long as the portal's secret does
     */
    public void retire(String id) {
        if (ring.newest().id().equals(id) || first.id().equals(id)) throw new IllegalArgumentException("Still needed: " + id);
        rewrite(lines -> lines.removeIf(line -> line.startsWith(id + " ")));
    }

    private interface Change {
        void on(List<String> lines);
    }

    /** One writer at a time, also of several nodes over one folder. */
    private synchronized void rewrite(Change change) {
        try {
            begin();
            try (var lock = FileChannel.open(file.resolveSibling("sealing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                lock.lock();
                var lines = new ArrayList<>(Files.readAllLines(file, StandardCharsets.US_ASCII));
                change.on(lines);
                var aside = file.resolveSibling("sealing.part");
                Files.deleteIfExists(aside);
                create(aside);
                try (var out = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                    out.write(StandardCharsets.US_ASCII.encode(lines.stream().map(line -> line + "\n").collect(Collectors.joining())));
                    out.force(true);
                }
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            ring = read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void begin() throws IOException {
        try {
            create(file);
        } catch (FileAlreadyExistsException e) {
            // there is a key already, or another node has just begun
        }
    }

    /** Never readable for others, not even for a moment. */
    private static void create(Path path) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        else Files.createFile(path);
    }

    private Ring read() {
        var keys = new ArrayList<>(List.of(first));
        var written = written();
        try {
            for (var line : Files.readAllLines(file, StandardCharsets.US_ASCII)) keys.add(key(line));
        } catch (NoSuchFileException e) {
            // the first key is the only one
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Ring(List.copyOf(keys), written);
    }

    private SealingKey key(String line) {
        var parts = line.split(" ");
        try {
            var suite = Suite.of(parts[1]);
            var bytes = Base64.getDecoder().decode(parts[3]);
            if (parts.length == 4 && bytes.length == suite.keyBytes()) return new SealingKey(parts[0], suite, Instant.parse(parts[2]), new SecretKeySpec(bytes, suite.algorithm()));
        } catch (RuntimeException e) {
            throw new IllegalStateException(file + " has a line that is no key", e);
        }
        throw new IllegalStateException(file + " has a line that is no key");
    }

    private FileTime written() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
