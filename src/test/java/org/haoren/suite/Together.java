package org.haoren.suite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several people who act at the same instant. */
public final class Together {
    private Together() {}

    /** @return the answers in the order of the acts */
    public static List<Answer> of(List<Callable<Answer>> acts) {
        var pool = Executors.newFixedThreadPool(acts.size());
        var gate = new CyclicBarrier(acts.size());
        try {
            var coming = new ArrayList<Future<Answer>>();
            for (var act : acts) coming.add(pool.submit(() -> {
                gate.await();
                return act.call();
            }));
            var answers = new ArrayList<Answer>();
            for (var answer : coming) answers.add(answer.get());
            return answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            pool.shutdown();
        }
    }
}
