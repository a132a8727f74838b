package org.haoren.platform.config;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;

/**
 * What a start has to say to the person in front of it. Gathered until the portal is open, and said in one piece after everything that the server logs:
 * by {@code platform.start} where that began the start, else into the log.
 */
@ApplicationScoped
public class Notes {
    private static final Logger LOG = Logger.getLogger(Notes.class.getName());
    /** The keys of {@code platform.start.Start}, which lies outside the application. */
    private static final String BEGUN = "haoren.start";
    private static final String SAID = "haoren.start.said";
    private final List<String> notes = new ArrayList<>();

    public void add(String note) {
        notes.add(note);
    }

    void say(@Observes @Priority(990) @Initialized(ApplicationScoped.class) Object start) {
        var all = String.join("\n", notes);
        if (System.getProperty(BEGUN) == null) LOG.info(() -> "\n" + all);
        System.setProperty(SAID, all);
    }
}
