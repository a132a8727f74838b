package org.haoren.platform.store;

import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.function.Function;

/** One page of a list, cut out by the database. @param number from 1 @param size rows a page at most @param total rows in all */
public record Page<T>(List<T> rows, int number, int size, long total) {
    public static final int MOST = 200;

    public Page {
        rows = List.copyOf(rows);
    }

    /** A number below 1 reads as 1, a size is held within 1 and {@value #MOST}. */
    public static <T> Page<T> of(TypedQuery<T> rows, TypedQuery<Long> total, int number, int size) {
        var page = Math.max(1, Math.min(number, 1_000_000));
        var length = Math.max(1, Math.min(size, MOST));
        return new Page<>(rows.setFirstResult((page - 1) * length).setMaxResults(length).getResultList(), page, length, total.getSingleResult());
    }

    public <R> Page<R> map(Function<? super T, ? extends R> each) {
        return with(rows.stream().<R>map(each).toList());
    }

    /** The same page with other rows in place of these: where they are made together, by one query for all. */
    public <R> Page<R> with(List<R> others) {
        return new Page<>(others, number, size, total);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public boolean empty() {
        return rows.isEmpty();
    }
}
