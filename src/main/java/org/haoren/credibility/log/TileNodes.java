package org.haoren.credibility.log;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Nodes of every height, from the tiles alone: what lies between two levels is put together from the hashes below. Each tile is read once, so a proof
 * costs two reads a level at most.
 */
final class TileNodes implements Proofs.Nodes {
    /** All hashes that the log has of that tile, 32 bytes each. */
    interface Tiles {
        byte[] read(int level, long index);
    }

    private final Tiles tiles;
    private final Map<String, byte[]> known = new HashMap<>();

    TileNodes(Tiles tiles) {
        this.tiles = tiles;
    }

    @Override public byte[] hash(int height, long index) {
        int level = height / Tile.HEIGHT;
        int above = height % Tile.HEIGHT;
        long first = index << above;
        var tile = known.computeIfAbsent(level + "/" + first / Tile.WIDTH, place -> tiles.read(level, first / Tile.WIDTH));
        if (tile.length < (int) (first % Tile.WIDTH + (1L << above)) * Tree.HASH_BYTES) throw new MissingNode(level, first / Tile.WIDTH);
        return folded(tile, (int) (first % Tile.WIDTH), 1 << above);
    }

    private static byte[] folded(byte[] tile, int from, int many) {
        if (many == 1) return Arrays.copyOfRange(tile, from * Tree.HASH_BYTES, (from + 1) * Tree.HASH_BYTES);
        return Tree.node(folded(tile, from, many / 2), folded(tile, from + many / 2, many / 2));
    }
}
