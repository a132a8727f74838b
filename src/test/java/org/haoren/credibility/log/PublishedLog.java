package org.haoren.credibility.log;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import org.haoren.platform.crypto.SigningKey;

/** A log in a folder, laid out as it is served, of any size: made by the server's own writer, for those who check it. */
final class PublishedLog {
    static final String ORIGIN = "haoren.example.org/log/city";
    private final Path folder;
    private final NoteSigner signer;
    private final LongFunction<byte[]> entries;
    private final List<ByteArrayOutputStream> open = new ArrayList<>();
    private Frontier frontier = Frontier.EMPTY;
    private final List<byte[]> bundle = new ArrayList<>();

    PublishedLog(Path folder, List<SigningKey> keys, LongFunction<byte[]> entries) {
        this.folder = folder;
        this.signer = new NoteSigner(ORIGIN, keys);
        this.entries = entries;
    }

    /** An act as the city's log holds it, of the usual length. */
    static byte[] act(long number) {
        return Document.act(java.time.Instant.ofEpochSecond(1_790_000_000 + number), "c%09d".formatted(number), Tree.leaf(new byte[] {(byte) number}), "wishes.WishClaimed");
    }

    PublishedLog grow(long size) throws IOException {
        while (frontier.size() < size) {
            var entry = entries.apply(frontier.size());
            bundle.add(entry);
            hash(0, Tree.leaf(entry));
            frontier = frontier.append(Tree.leaf(entry), (height, index, hash) -> {
                if (height % Tile.HEIGHT == 0) hash(height / Tile.HEIGHT, hash);
            });
            if (bundle.size() == Tile.WIDTH) whole();
        }
        partial();
        write("keys", (String.join("\n", signer.verifierKeys()) + "\n").getBytes(StandardCharsets.UTF_8));
        write("checkpoint", signer.sign(new Checkpoint(ORIGIN, size, frontier.root()).text()).getBytes(StandardCharsets.UTF_8));
        return this;
    }

    private void hash(int level, byte[] hash) {
        if (level == open.size()) open.add(new ByteArrayOutputStream());
        open.get(level).writeBytes(hash);
    }

    private void whole() throws IOException {
        write("tile/" + new Tile(Tile.ENTRIES, frontier.size() / Tile.WIDTH - 1, Tile.WIDTH).path(), Bundle.of(bundle));
        bundle.clear();
        for (int level = 0; level < open.size(); level++) {
            if (open.get(level).size() < Tile.WIDTH * Tree.HASH_BYTES) continue;
            write("tile/" + new Tile(level, Tile.hashes(level, frontier.size()) / Tile.WIDTH - 1, Tile.WIDTH).path(), open.get(level).toByteArray());
            open.get(level).reset();
        }
    }

    private void partial() throws IOException {
        if (!bundle.isEmpty()) write("tile/" + new Tile(Tile.ENTRIES, frontier.size() / Tile.WIDTH, bundle.size()).path(), Bundle.of(bundle));
        for (int level = 0; level < open.size(); level++) {
            int width = open.get(level).size() / Tree.HASH_BYTES;
            if (width > 0) write("tile/" + new Tile(level, Tile.hashes(level, frontier.size()) / Tile.WIDTH, width).path(), open.get(level).toByteArray());
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(bytes);
        }
    }
}
