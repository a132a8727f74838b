package org.haoren.platform.store;

import jakarta.enterprise.context.RequestScoped;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;

/**
 * Whether the request at hand only reads, and what it has read already: half a dozen desks ask for the same account or round while a page is made. Whoever changes something reads anew each time, and so does
 * every request until somebody has said that it only reads.
 */
@RequestScoped
public class Reading {
    private final Map<Question, Object> answers = new HashMap<>();
    private final Map<Class<?>, Map<Object, Object>> known = new HashMap<>();
    private boolean only;

    private record Question(Method method, List<Object> arguments) {}

    /** Nothing is changed in this request. */
    public void begins() {
        only = true;
    }

    /** Something is after all, from here on. */
    public void changes() {
        only = false;
        answers.clear();
        known.clear();
    }

    public boolean isOnly() {
        return only;
    }

    /** An answer that is an exception is not kept. */
    Object once(Method method, Object[] arguments, Callable<Object> ask) throws Exception {
        if (!only) return ask.call();
        var question = new Question(method, Arrays.asList(arguments.clone()));
        if (answers.containsKey(question)) return answers.get(question);
        var answer = ask.call();
        answers.put(question, answer);
        return answer;
    }

    /**
     * What is known of each of these; whatever is not there is left out.
     *
     * @param what is read, of a kind that one room alone reads by such keys
     * @param find asked about those only of whom nothing is known yet
     */
    public <K, V> Map<K, V> of(Class<V> what, Collection<K> keys, Function<List<K>, Map<K, V>> find) {
        if (!only) return find.apply(keys.stream().distinct().toList());
        var read = known.computeIfAbsent(what, each -> new HashMap<>());
        var unknown = keys.stream().distinct().filter(key -> !read.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            var found = find.apply(unknown);
            unknown.forEach(key -> read.put(key, found.get(key)));
        }
        var all = new HashMap<K, V>();
        for (var key : keys) if (read.get(key) != null) all.put(key, what.cast(read.get(key)));
        return all;
    }

    /** One of them; null where it is not there. */
    public <K, V> V one(Class<V> what, K key, Function<K, V> find) {
        return of(what, List.of(key), unknown -> {
            var found = find.apply(key);
            return found == null ? Map.of() : Map.of(key, found);
        }).get(key);
    }

    /** Read by another way, as one of a list. */
    public void knows(Class<?> what, Object key, Object value) {
        if (only) known.computeIfAbsent(what, each -> new HashMap<>()).put(key, value);
    }
}
