package org.haoren.platform.queues;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.haoren.platform.permit.Caller;

/** What waits for the caller in all rooms. */
@ApplicationScoped
public class Waiting {
    /** More are not counted: whoever has so many before them knows enough. */
    public static final int MOST = 1_000;
    @Inject @Any Instance<Queues> rooms;
    @Inject QueuesStore store;
    @Inject Caller caller;

    /** @param waiting at most {@value Waiting#MOST}; null where the queue is not counted */
    public record Task(String name, String address, Long waiting) {}

    @Transactional
    public List<Task> tasks() {
        var queues = rooms.stream().flatMap(room -> room.queues().stream()).filter(each -> each.whose().stream().anyMatch(caller::has)).toList();
        var counts = store.count(queues, MOST);
        return queues.stream().map(each -> new Task(each.name(), each.address(), counts.get(each.name()))).toList();
    }
}
