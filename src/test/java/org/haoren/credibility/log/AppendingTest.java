package org.haoren.credibility.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.haoren.platform.facts.Leaf;
import org.junit.jupiter.api.Test;

class AppendingTest {
    private static final List<String> TABLES = List.of("select size, frontier, root from log_head", "select * from log_entry order by idx",
            "select * from log_node order by height, idx", "select * from log_opening order by idx", "select * from log_kind order by idx", "select * from log_batch order by idx");

    @Property(tries = 25) void entries_appended_together_lie_as_if_they_had_come_one_by_one(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 130) Integer> batches)
            throws Exception {
        try (var together = new LogDatabase(); var single = new LogDatabase()) {
            int from = 0;
            for (int batch : batches) {
                var leaves = new ArrayList<Leaf>();
                for (int i = from; i < from + batch; i++) leaves.addAll(single.append("city", List.of(LogDatabase.entry(i))));
                assertThat(together.append("city", LogDatabase.entries(from, from + batch))).isEqualTo(leaves);
                from += batch;
            }
            for (var table : TABLES) assertThat(together.rows(table)).isEqualTo(single.rows(table));
        }
    }

    @Test void entries_of_a_room_s_own_lie_by_the_batch_as_long_as_they_are_alike() throws Exception {
        try (var database = new LogDatabase()) {
            var entries = new ArrayList<NewEntry>();
            for (int i = 0; i < LogBatch.MOST + 90; i++) entries.add(own("%032d".formatted(i), "test.Kind"));
            entries.add(LogDatabase.entry(0));
            entries.add(own("%032d".formatted(9), "test.Kind"));
            entries.add(own("longer than the others, which are all equally long", "test.Kind"));
            entries.add(own("longer than the others, which are all equally long", "test.Other"));
            database.append("city", entries);
            assertThat(database.rows("select idx, entries from log_batch order by idx")).containsExactly("0 512", "512 90", "603 1", "604 1", "605 1");
            assertThat(database.rows("select idx from log_entry")).containsExactly("602");
            assertThat(database.rows("select substring(utf8tostring(bytes), 32 * 511 + 1, 32) from log_batch where idx = 0")).containsExactly("%032d".formatted(511));
        }
    }

    private static NewEntry own(String text, String kind) {
        return new NewEntry(text.getBytes(StandardCharsets.UTF_8), kind, "code", Instant.parse("2026-11-25T00:00:00Z"), null);
    }

    @Test void the_order_of_the_list_is_the_order_of_the_leaves() throws Exception {
        try (var database = new LogDatabase()) {
            database.append("city", LogDatabase.entries(0, 3));
            var leaves = database.append("city", LogDatabase.entries(3, 300));
            assertThat(leaves).hasSize(297).extracting(Leaf::index).first().isEqualTo(3L);
            for (var leaf : leaves)
                assertThat(leaf).isEqualTo(new Leaf("city", leaf.index(), HexFormat.of().formatHex(Tree.leaf(("entry " + leaf.index()).getBytes()))));
            assertThat(database.rows("select size, root from log_head")).containsExactly("300 " + HexFormat.of().formatHex(NaiveTree.root(
                    LogDatabase.entries(0, 300).stream().map(NewEntry::bytes).toList())));
        }
    }

    @Test void two_that_append_at_once_take_turns() throws Exception {
        try (var database = new LogDatabase()) {
            var threads = Executors.newFixedThreadPool(4);
            try {
                var turns = new ArrayList<Callable<List<Leaf>>>();
                for (int i = 0; i < 40; i++) {
                    int from = i * 10;
                    turns.add(() -> database.append("city", LogDatabase.entries(from, from + 10)));
                }
                var taken = new ArrayList<Long>();
                for (var turn : threads.invokeAll(turns)) turn.get().forEach(leaf -> taken.add(leaf.index()));
                assertThat(taken).hasSize(400).doesNotHaveDuplicates();
            } finally {
                threads.shutdownNow();
            }
            assertThat(database.rows("select size from log_head")).containsExactly("400");
        }
    }

    @Test void a_log_that_is_not_there_is_not_locked() throws Exception {
        try (var database = new LogDatabase(); var connection = database.connect()) {
            connection.setAutoCommit(false);
            assertThat(new Appending(connection, "round-none").lock()).isFalse();
        }
    }
}
