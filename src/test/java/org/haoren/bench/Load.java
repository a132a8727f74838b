package org.haoren.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** So many clients, each asking again as soon as it has been answered (a closed loop), or when it is time for the next (an open one). */
record Load(int port, int clients) {
    /** @param unexpected answers other than the expected one */
    record Figures(String what, long answers, double seconds, double p50Millis, double p99Millis, long unexpected) {
        double perSecond() {
            return answers / seconds;
        }
    }

    /** What came of asking once. */
    enum Answer { EXPECTED, OTHER, NOTHING_TO_ASK }

    /** One client and what it holds. */
    interface Asker extends AutoCloseable {
        Answer ask() throws Exception;

        /** When it is time to ask, by {@link System#nanoTime()}; from then on somebody waits for the answer. */
        default long due() {
            return System.nanoTime();
        }

        @Override
        void close() throws IOException, SQLException;
    }

    private record Times(long[] nanos, long unexpected) {}

    /** @param next the next request, or null when there is none left; asked by all clients at once */
    Figures run(String what, Duration limit, int expected, Supplier<byte[]> next) {
        return run(what, limit, expected, next, System::nanoTime);
    }

    /** @param due when it is time for the next, asked by all clients at once */
    Figures run(String what, Duration limit, int expected, Supplier<byte[]> next, LongSupplier due) {
        return run(what, clients, limit, () -> {
            var client = new Client(port);
            return new Asker() {
                @Override
                public Answer ask() throws Exception {
                    var request = next.get();
                    if (request == null) return Answer.NOTHING_TO_ASK;
                    return client.ask(request) == expected ? Answer.EXPECTED : Answer.OTHER;
                }

                @Override
                public long due() {
                    return due.getAsLong();
                }

                @Override
                public void close() throws IOException {
                    client.close();
                }
            };
        });
    }

    static Figures run(String what, int clients, Duration limit, Callable<Asker> askers) {
        var pool = Executors.newFixedThreadPool(clients);
        var began = System.nanoTime();
        var end = began + limit.toNanos();
        try {
            var running = new ArrayList<Future<Times>>();
            for (int client = 0; client < clients; client++) running.add(pool.submit(() -> ask(end, askers)));
            var times = new ArrayList<Times>();
            for (var each : running) times.add(each.get());
            return figures(what, times, (System.nanoTime() - began) / 1e9);
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(what, e);
        } finally {
            pool.shutdownNow();
        }
    }

    private static Times ask(long end, Callable<Asker> askers) throws Exception {
        var nanos = new long[1024];
        int count = 0;
        long unexpected = 0;
        try (var asker = askers.call()) {
            while (System.nanoTime() < end) {
                var asked = asker.due();
                TimeUnit.NANOSECONDS.sleep(asked - System.nanoTime());
                var answer = asker.ask();
                if (answer == Answer.NOTHING_TO_ASK) break;
                if (answer == Answer.OTHER) unexpected++;
                if (count == nanos.length) nanos = Arrays.copyOf(nanos, count * 2);
                nanos[count++] = System.nanoTime() - asked;
            }
        }
        return new Times(Arrays.copyOf(nanos, count), unexpected);
    }

    private static Figures figures(String what, List<Times> times, double seconds) {
        var all = times.stream().flatMapToLong(each -> Arrays.stream(each.nanos())).sorted().toArray();
        if (all.length == 0) return new Figures(what, 0, seconds, 0, 0, 0);
        return new Figures(what, all.length, seconds, all[all.length / 2] / 1e6, all[(int) (all.length * 0.99)] / 1e6, times.stream().mapToLong(Times::unexpected).sum());
    }
}
