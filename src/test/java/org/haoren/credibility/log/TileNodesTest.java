package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Roots and proofs from tiles alone, as they are stored, against the definition. */
class TileNodesTest {
    private int asked;

    /** What the store keeps of a tree: leaves, and nodes of every eighth height. */
    private Proofs stored(Grown grown) {
        return new Proofs(new TileNodes((level, index) -> {
            asked++;
            var tile = new ArrayList<byte[]>();
            long end = Math.min((index + 1) * Tile.WIDTH, Tile.hashes(level, grown.entries.size()));
            for (long i = index * Tile.WIDTH; i < end; i++) tile.add(grown.hash(level * Tile.HEIGHT, i));
            return LogStore.joined(tile);
        }));
    }

    @Test void every_size_up_to_600_has_the_root_of_the_definition_and_extends_every_landmark() {
        var grown = new Grown();
        for (int size = 0; size <= 600; size++) {
            var root = NaiveTree.root(grown.entries);
            assertThat(stored(grown).root(size)).isEqualTo(root);
            for (int old : new int[] {1, 2, 3, 127, 128, 255, 256, 257, 300, 511, 512, 513, size - 1, size}) {
                if (old < 1 || old > size) continue;
                var before = NaiveTree.root(grown.entries.subList(0, old));
                assertThat(Verification.consistency(old, before, size, root, stored(grown).consistency(old, size))).as(old + " to " + size).isTrue();
            }
            for (int index = size % 7; index < size; index += 37)
                assertThat(Verification.inclusion(index, size, grown.leaf(index), stored(grown).inclusion(index, size), root)).as(index + " in " + size).isTrue();
            grown.add(("entry " + size).getBytes());
        }
    }

    @Property(tries = 12) void a_larger_tree_is_proved_by_few_tiles(@ForAll @IntRange(min = 601, max = 70_000) int size, @ForAll @LongRange(min = 0) long seed) {
        var grown = new Grown();
        for (int i = 0; i < size; i++) grown.add(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)});
        var random = new Random(seed);
        var root = grown.frontier.root();
        for (int i = 0; i < 10; i++) {
            int index = random.nextInt(size);
            asked = 0;
            var path = stored(grown).inclusion(index, size);
            assertThat(asked).isLessThanOrEqualTo(6);
            assertThat(Verification.inclusion(index, size, grown.leaf(index), path, root)).isTrue();
            int old = 1 + random.nextInt(size);
            assertThat(Verification.consistency(old, stored(grown).root(old), size, root, stored(grown).consistency(old, size))).isTrue();
        }
    }

    @Test void a_hash_that_is_not_there_is_missed() {
        var none = new Proofs(new TileNodes((level, index) -> new byte[32]));
        assertThat(none.root(1)).isEqualTo(new byte[32]);
        assertThatThrownBy(() -> none.root(2)).isInstanceOf(MissingNode.class);
    }

    /** What a log can differ in from what was signed of it. */
    @Test void every_difference_from_what_was_signed_has_a_name() {
        var grown = Grown.to(300);
        var note = new Checkpoint("o/city", 280, NaiveTree.root(grown.entries.subList(0, 280))).text() + "\nsigned";
        var root = grown.frontier.root();
        assertThat(Damage.of(note, any -> true, 300, root, stored(grown))).isEmpty();
        assertThat(Damage.of(note, any -> false, 300, root, stored(grown))).contains(Damage.OTHER_KEY);
        assertThat(Damage.of(note, any -> true, 279, root, stored(grown))).contains(Damage.SHORTER);
        assertThat(Damage.of(note, any -> true, 300, new byte[32], stored(grown))).contains(Damage.OTHER_HEAD);
        var other = new Grown();
        other.add(new byte[] {9});
        grown.entries.subList(1, 300).forEach(other::add);
        assertThat(Damage.of(note, any -> true, 300, other.frontier.root(), stored(other))).contains(Damage.OTHER_TREE);
        assertThat(Damage.of(note, any -> true, 300, root, new Proofs(new TileNodes((level, index) -> new byte[0])))).contains(Damage.OTHER_TREE);
    }
}
