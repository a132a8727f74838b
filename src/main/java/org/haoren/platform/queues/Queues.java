package org.haoren.platform.queues;

import java.util.List;

/** A room in which something can wait for somebody. */
public interface Queues {
    /** Each says whose it is. Where a queue is of the places for which the caller works, it is of those. */
    List<Queue> queues();
}
