package org.haoren.awards.voting.verify;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The entries of a log by the 256 (C2SP tlog-tiles), from its address or from a folder of files that lie as they do below it. */
record Entries(String place) {
    /** @param width how many of them, 1 to 256 @throws IOException when they are not there whole */
    List<byte[]> of(long tile, int width) throws IOException {
        var path = "tile/entries/" + name(tile) + (width == AuditSheet.TILE ? "" : ".p/" + width);
        var bytes = ByteBuffer.wrap(read(path));
        var entries = new ArrayList<byte[]>();
        while (bytes.hasRemaining()) {
            var length = bytes.remaining() < 2 ? -1 : bytes.getShort() & 0xffff;
            if (length < 0 || bytes.remaining() < length) throw new IOException(path + " ends within an entry");
            var entry = new byte[length];
            bytes.get(entry);
            entries.add(entry);
        }
        if (entries.size() != width) throw new IOException(path + " has " + entries.size() + " entries");
        return entries;
    }

    private byte[] read(String path) throws IOException {
        if (!place.matches("https?://.*")) return Files.readAllBytes(Path.of(place).resolve(path));
        try (var in = URI.create(place.replaceAll("/+$", "") + "/" + path).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    private static String name(long tile) {
        var name = "%03d".formatted(tile % 1_000);
        for (long rest = tile / 1_000; rest > 0; rest /= 1_000) name = "x%03d/".formatted(rest % 1_000) + name;
        return name;
    }
}
