package org.haoren.platform.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** What the portal itself remembers between starts: that the demo city is loaded, how far its clock has been moved. */
@ApplicationScoped
@Transactional
public class Memory {
    @PersistenceContext EntityManager em;

    public Optional<String> of(String name) {
        return Optional.ofNullable(em.find(Remembered.class, name)).map(Remembered::content);
    }

    /** @param content at most 400 characters */
    public void remember(String name, String content) {
        em.merge(new Remembered(name, content));
    }
}
