package org.haoren.platform.store;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the request at hand has read, where it only reads: the parts of a page, and the desks behind them, ask for the same thing again and again. Where something may be changed it
 * is read anew each time; so it is unless somebody has said that nothing is.
 */
@RequestScoped
public class Reading {
    private final Map<Class<?>, Map<Object, Object>> known = new HashMap<>();
    private boolean only;

    /** Nothing is changed in this request. */
    public void begins() {
        only = true;
    }

    /** @param what is read, of a kind that one room alone reads by such keys @param find asked about those only of whom nothing is known yet; has an answer for each */
    public <K, V> Map<K, V> of(Class<V> what, Collection<K> keys, Function<List<K>, Map<K, V>> find) {
        if (!only) return find.apply(List.copyOf(keys));
        var read = known.computeIfAbsent(what, each -> new HashMap<>());
        var unknown = keys.stream().filter(each -> !read.containsKey(each)).distinct().toList();
        if (!unknown.isEmpty()) read.putAll(find.apply(unknown));
        var found = new HashMap<K, V>();
        keys.forEach(each -> found.put(each, what.cast(read.get(each))));
        return found;
    }

    /** One of them. */
    public <K, V> V one(Class<V> what, K key, Function<K, V> find) {
        return of(what, List.of(key), unknown -> Map.of(key, find.apply(key))).get(key);
    }
}
