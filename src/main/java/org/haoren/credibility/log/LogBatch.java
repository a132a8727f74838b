package org.haoren.credibility.log;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Entries of one append that their room brought itself: alike in all but their bytes, equally long and one behind the other. Written once ({@link Appending}). */
@Entity
@Table(name = "log_batch")
class LogBatch {
    /** The most entries of one. A batch is found by it: no portal may have a smaller one than those before it. */
    static final int MOST = 512;
    @EmbeddedId private LogPosition position;
    private int entries;
    private byte[] bytes;
    private String kind;
    private String subject;
    @Column(name = "recorded_at") private Instant recordedAt;

    protected LogBatch() {}

    /** Those within {@code [from, to)} of the log, in order. */
    Stream<LogEntry> between(long from, long to) {
        return LongStream.range(Math.max(from, position.idx()), Math.min(to, position.idx() + entries)).mapToObj(this::entry);
    }

    private LogEntry entry(long index) {
        int length = bytes.length / entries;
        int at = Math.toIntExact(index - position.idx()) * length;
        return new LogEntry(new LogPosition(position.log(), index), Arrays.copyOfRange(bytes, at, at + length), kind, subject, recordedAt);
    }

    /** Entries on their way into one row. @param index of the first */
    record Run(long index, List<NewEntry> entries) {
        NewEntry first() {
            return entries.get(0);
        }

        byte[] bytes() {
            var joined = new ByteArrayOutputStream();
            entries.forEach(entry -> joined.writeBytes(entry.bytes()));
            return joined.toByteArray();
        }
    }

    /** Those of the entries that their room brought itself, in as few rows as can be. @param first index of the first entry */
    static List<Run> runs(List<NewEntry> entries, long first) {
        var runs = new ArrayList<Run>();
        Run open = null;
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            if (entry.opening() != null) {
                open = null;
                continue;
            }
            if (open == null || open.entries().size() == MOST || !alike(open.first(), entry)) runs.add(open = new Run(first + at, new ArrayList<>()));
            open.entries().add(entry);
        }
        return runs;
    }

    private static boolean alike(NewEntry one, NewEntry other) {
        return one.bytes().length == other.bytes().length && one.kind().equals(other.kind()) && one.subject().equals(other.subject()) && one.recordedAt().equals(other.recordedAt());
    }
}
