package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileTest {
    @Test void an_index_is_written_in_groups_of_three() {
        assertThat(new Tile(0, 1_234_067, 256).path()).isEqualTo("0/x001/x234/067");
        assertThat(new Tile(Tile.ENTRIES, 5, 17).path()).isEqualTo("entries/005.p/17");
        assertThat(new Tile(2, 1_000, 1).path()).isEqualTo("2/x001/000.p/1");
    }

    @Property void what_is_written_is_read_again(@ForAll @IntRange(min = -1, max = 63) int level, @ForAll @LongRange(min = 0, max = 999_999_999_999_999L) long index,
            @ForAll @IntRange(min = 1, max = 256) int width) {
        var tile = new Tile(level, index, width);
        assertThat(Tile.parse(tile.path())).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0/", "0/0", "0/67", "0/067.p/0", "0/067.p/256", "0/067.p/017", "0/067.p/", "00/067", "01/067", "64/000", "-1/000", "0/x000/067", "0/001/067",
            "0/x001/x067", "0/0067", "entries", "entries/67", "Entries/067", "0/x001/x234/067/", "0/x999/x999/x999/x999/x999/999", "0/067.p/1/2", "0/../067"})
    void there_is_one_way_to_write_a_tile(String path) {
        assertThat(Tile.parse(path)).isEmpty();
    }

    /** The example of the specification: which tiles a tree of 70,000 entries has. */
    @Test void a_tree_of_seventy_thousand_has_the_tiles_of_the_specification() {
        var last = new TreeSet<String>();
        for (int level = 0; level < 9; level++) {
            long hashes = Tile.hashes(level, 70_000);
            if (hashes >= 256) last.add(new Tile(level, hashes / 256 - 1, 256).path());
            if (hashes % 256 > 0) last.add(new Tile(level, hashes / 256, (int) (hashes % 256)).path());
        }
        assertThat(last).containsExactly("0/272", "0/273.p/112", "1/000", "1/001.p/17", "2/000.p/1");
        assertThat(new Tile(0, 273, 113).within(70_000)).isFalse();
        assertThat(new Tile(0, 273, 112).within(70_000)).isTrue();
        assertThat(new Tile(Tile.ENTRIES, 273, 256).within(70_000)).isFalse();
        assertThat(new Tile(1, 1, 17).within(70_000)).isTrue();
        assertThat(new Tile(1, 1, 18).within(70_000)).isFalse();
        assertThat(new Tile(8, 0, 1).within(Long.MAX_VALUE)).isFalse();
    }
}
