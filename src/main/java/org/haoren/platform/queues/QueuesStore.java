package org.haoren.platform.queues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How much waits in each queue, in one statement. */
@ApplicationScoped
class QueuesStore {
    @PersistenceContext EntityManager em;

    /** By name, at most so many each; uncounted queues are left out. */
    Map<String, Long> count(Collection<Queue> queues, int most) {
        var counted = queues.stream().filter(each -> each.from() != null).toList();
        if (counted.isEmpty()) return Map.of();
        var values = new ArrayList<>();
        counted.forEach(each -> values.addAll(each.values()));
        var sql = numbered(counted.stream().map(each -> "(select count(*) from (select 1 as waits " + each.from() + " limit " + most + ") queue)").collect(Collectors.joining(", ", "select ", "")));
        var query = em.createNativeQuery(sql);
        for (int place = 0; place < values.size(); place++) query.setParameter(place + 1, values.get(place));
        Object answer = query.getSingleResult();
        var row = answer instanceof Object[] many ? many : new Object[] {answer};
        var found = new HashMap<String, Long>();
        for (int place = 0; place < counted.size(); place++) found.put(counted.get(place).name(), ((Number) row[place]).longValue());
        return found;
    }

    private static String numbered(String sql) {
        var numbered = new StringBuilder();
        int place = 0;
        for (var part : sql.split("\\?", -1)) {
            if (place > 0) numbered.append('?').append(place);
            numbered.append(part);
            place++;
        }
        return numbered.toString();
    }
}
