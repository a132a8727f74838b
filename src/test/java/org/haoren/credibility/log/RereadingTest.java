package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RereadingTest {
    private final List<Rereading.Kept> kept = new ArrayList<>();
    private final Map<String, byte[]> nodes = new HashMap<>();
    private final Rereading.Rows rows = new Rereading.Rows() {
        @Override public List<Rereading.Kept> entries(long from, long to) {
            return kept.subList((int) Math.min(from, kept.size()), (int) Math.min(to, kept.size()));
        }

        @Override public byte[] node(int height, long index) {
            return nodes.get(height + "/" + index);
        }
    };
    private Frontier frontier = Frontier.EMPTY;

    private Rereading log(int size) {
        for (int i = kept.size(); i < size; i++) {
            var entry = PublishedLog.act(i);
            kept.add(new Rereading.Kept(Tree.leaf(entry), entry));
            frontier = frontier.append(Tree.leaf(entry), (height, index, hash) -> {
                if (height % 8 == 0) nodes.put(height + "/" + index, hash);
            });
        }
        return new Rereading(rows);
    }

    @Test void a_log_that_nobody_touched_is_found_right() {
        for (int size : new int[] {0, 1, 255, 256, 1023, 1024, 1025, 3000}) assertThat(log(size).finds(size, frontier.root())).as("" + size).isTrue();
        assertThat(log(3000).finds(2999, frontier.root())).isFalse();
        assertThat(log(3000).finds(3001, frontier.root())).isFalse();
    }

    @Test void bytes_hashes_and_nodes_are_all_looked_at() {
        var log = log(3000);
        var right = kept.get(7);
        kept.set(7, new Rereading.Kept(right.leafHash(), PublishedLog.act(8)));
        assertThat(log.finds(3000, frontier.root())).as("an entry with other bytes").isFalse();
        kept.set(7, kept.get(8));
        assertThat(log.finds(3000, frontier.root())).as("another entry with its own hash, below a kept node").isFalse();
        kept.set(7, right);
        assertThat(log.finds(3000, frontier.root())).isTrue();
        var node = nodes.put("8/3", new byte[32]);
        assertThat(log.finds(3000, frontier.root())).as("another node").isFalse();
        nodes.remove("8/3");
        assertThat(log.finds(3000, frontier.root())).as("no node").isFalse();
        nodes.put("8/3", node);
        kept.remove(2500);
        assertThat(log.finds(3000, frontier.root())).as("an entry less").isFalse();
    }
}
