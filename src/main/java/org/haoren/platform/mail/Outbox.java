package org.haoren.platform.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.refusal.Missing;
import org.haoren.platform.store.Page;
import org.haoren.platform.words.Words;

/** Where rooms leave what people shall be told, in the transaction that made it true. */
@ApplicationScoped
public class Outbox {
    /** What the columns of a message's address and text are sealed for. */
    public static final String ADDRESS = OutboxMessage.ADDRESS;
    public static final String TEXT = OutboxMessage.TEXT;
    private static final String RECIPIENT = "outbox recipient";
    private static final int LONGEST = 900;
    @Inject OutboxStore store;
    @Inject Postman postman;
    @Inject Instance<Carrier> carriers;
    @Inject Sealing sealing;
    @Inject KeyedHash hash;
    @Inject Words words;
    @Inject Settings settings;
    @Inject Clock clock;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry") TransactionSynchronizationRegistry transaction;

    /** Whether messages of this channel arrive anywhere: at people, or on the demo's page. */
    public boolean reaches(Channel channel) {
        return settings.demo() || carried(channel);
    }

    /**
     * Leaves a message; it goes on its way once the transaction has been committed.
     *
     * @param language of the person that it goes to: {@code zh-CN} or {@code en}
     * @param uselessAt from when on it need not be sent any more, or null
     * @param values of the placeholders of its words
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Letter letter, Recipient to, String language, Instant uselessAt, Object... values) {
        var locale = Locale.forLanguageTag(language);
        var portal = settings.text(locale.getLanguage().equals("zh") ? "haoren.city.portal" : "haoren.city.portal.en");
        var text = words.of(locale, "letter.signed", portal, words.of(locale, letter.key(), values));
        if (text.length() > LONGEST) throw new IllegalArgumentException(letter + " is too long: " + text.length());
        var now = clock.instant();
        var message = new OutboxMessage(letter.name(), to.channel(), recipient(to.address()),
                new OutboxMessage.Sealed(sealing.seal(OutboxMessage.ADDRESS, to.address()), sealing.seal(OutboxMessage.TEXT, text)),
                words.of(locale, letter.key() + ".subject"), language, uselessAt, now);
        if (!carried(to.channel())) {
            store.add(settings.demo() ? message.done(MessageState.SHOWN, null, now) : message.done(MessageState.GIVEN_UP, Postman.NO_CARRIER, now));
            return;
        }
        store.add(message);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) postman.hurry();
            }
        });
    }

    /** The demo's messages, latest first. @param to a whole address, or null for all @throws Missing in production, where nobody reads other people's messages */
    public Page<MessageRow> shown(String to, int page) {
        if (!settings.demo()) throw new Missing("the demo city");
        return store.page(to == null || to.isBlank() ? null : recipient(to.strip()), page);
    }

    private boolean carried(Channel channel) {
        return carriers.stream().anyMatch(carrier -> carrier.channel() == channel && carrier.ready());
    }

    /** By which messages to an address are found: a keyed hash. */
    public String recipient(String address) {
        return hash.of(RECIPIENT, address);
    }
}
