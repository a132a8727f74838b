package org.haoren.guardians;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import org.haoren.accounts.Unwritten;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.words.Words;

/** Keeps what a child who signs in nowhere was to be told, in the words of that moment. */
@ApplicationScoped
class WardMessages {
    @Inject GuardianStore store;
    @Inject Sealing sealing;
    @Inject Words words;
    @Inject Clock clock;

    void hear(@Observes Unwritten unwritten) {
        var text = words.of(Locale.forLanguageTag(unwritten.language()), unwritten.letter().key(), unwritten.values().toArray());
        store.add(new WardMessage(unwritten.owner(), unwritten.letter().name(), sealing.seal(WardMessage.TEXT, text), clock.instant()));
    }
}
