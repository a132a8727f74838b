package org.haoren.credibility.log.verify;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Reads all entries once, from the first to the last that a checkpoint covers, and compares as it goes: entries with the leaves of their tile, tiles with
 * what follows from the leaves, the tree at the size of an earlier checkpoint with its root, receipts with their entry. Some bundles ahead are asked for.
 */
final class Reading {
    private static final int AHEAD = 8;
    private final Source source;
    private final Told told;
    private final Note note;
    private final Sha256 sha = new Sha256();
    private final Levels levels = new Levels(sha, this::compare);
    private byte[] rootThen;

    private record Coming(long index, int width, CompletableFuture<Optional<byte[]>> entries, CompletableFuture<Optional<byte[]>> leaves) {}

    Reading(Source source, Told told, Note note) {
        this.source = source;
        this.told = told;
        this.note = note;
    }

    /** @param before size of an earlier checkpoint, whose root {@link #rootThen} gives afterwards */
    void all(long before, List<Receipt> receipts) {
        if (before == 0) rootThen = levels.root();
        var coming = new ArrayDeque<Coming>();
        long bundles = (note.size() + Place.WIDTH - 1) / Place.WIDTH;
        for (long next = 0, asked = 0; next < bundles; next++) {
            while (asked < bundles && asked < next + AHEAD) coming.add(ask(asked++));
            bundle(coming.remove(), before, receipts);
        }
        levels.rest(this::compare);
        if (!Arrays.equals(levels.root(), note.root())) told.differs("differs.root", hex(levels.root()), hex(note.root()));
    }

    byte[] rootThen() {
        return rootThen;
    }

    private Coming ask(long index) {
        int width = (int) Math.min(Place.WIDTH, note.size() - index * Place.WIDTH);
        return new Coming(index, width, source.ask(new Place("entries", index, width).path()), source.ask(new Place("0", index, width).path()));
    }

    private void bundle(Coming coming, long before, List<Receipt> receipts) {
        var entries = found(new Place("entries", coming.index(), coming.width()), coming.entries(), Function.identity());
        var leaves = tile(new Place("0", coming.index(), coming.width()), coming.leaves());
        int at = 0;
        for (int i = 0; i < coming.width(); i++) {
            int length = at + 2 <= entries.length ? (entries[at] & 0xff) << 8 | entries[at + 1] & 0xff : Integer.MAX_VALUE;
            if (length > entries.length - at - 2) throw new Different("differs.bundle", new Place("entries", coming.index(), coming.width()).path(), i, coming.width());
            entry(coming, i, sha.leaf(entries, at + 2, length), leaves, receipts);
            at += 2 + length;
            if (coming.index() * Place.WIDTH + i + 1 == before) rootThen = levels.root();
        }
    }

    private void entry(Coming coming, int i, byte[] leaf, byte[] leaves, List<Receipt> receipts) {
        long index = coming.index() * Place.WIDTH + i;
        if (!Arrays.equals(leaf, 0, Sha256.BYTES, leaves, i * Sha256.BYTES, (i + 1) * Sha256.BYTES))
            told.differs("differs.entry", index, new Place("entries", coming.index(), coming.width()).path(), new Place("0", coming.index(), coming.width()).path());
        levels.add(leaf);
        for (var receipt : receipts) {
            if (receipt.index() != index) continue;
            if (receipt.leafHash().equals(hex(leaf))) told.say("receipt", index, receipt.leafHash());
            else told.differs("differs.receipt", index, hex(leaf), receipt.leafHash());
        }
    }

    /** Leaves have been compared one by one already. */
    private void compare(int level, long index, byte[] hashes) {
        if (level == 0) return;
        var place = new Place(String.valueOf(level), index, hashes.length / Sha256.BYTES);
        var published = tile(place, source.ask(place.path()));
        for (int i = 0; i < place.width(); i++)
            if (!Arrays.equals(hashes, i * Sha256.BYTES, (i + 1) * Sha256.BYTES, published, i * Sha256.BYTES, (i + 1) * Sha256.BYTES))
                told.differs("differs.tile", place.path(), i);
    }

    private byte[] tile(Place place, CompletableFuture<Optional<byte[]>> coming) {
        var tile = found(place, coming, bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, place.width() * Sha256.BYTES)));
        if (tile.length != place.width() * Sha256.BYTES) throw new Different("differs.width", place.path(), tile.length, place.width() * Sha256.BYTES);
        return tile;
    }

    /** A tile that was partial may be whole by now, and then begins with what the partial one was. */
    private byte[] found(Place place, CompletableFuture<Optional<byte[]>> coming, Function<byte[], byte[]> cut) {
        var found = Source.wait(coming);
        if (found.isPresent()) return found.get();
        if (place.width() == Place.WIDTH) throw new Unreadable(place.path());
        return cut.apply(source.need(place.full()));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}
