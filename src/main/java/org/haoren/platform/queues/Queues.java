package org.haoren.platform.queues;

import java.util.List;

/** A room in which something can wait for the caller. */
public interface Queues {
    /** For whoever is signed in, by the roles they hold; nothing for everybody else. */
    List<Queue> queues();
}
