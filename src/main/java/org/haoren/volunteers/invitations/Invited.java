package org.haoren.volunteers.invitations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.mail.Channel;
import org.haoren.platform.mail.Recipient;

/** The one way to what an invitation says of a person: sealed for keeping. The number of the document is not in it. */
@ApplicationScoped
class Invited {
    static final String PURPOSE = "invited person";
    private static final String CONTACT = "invited contact";
    private static final String BETWEEN = "\n";
    @Inject Sealing sealing;
    @Inject KeyedHash hash;

    /** @param minutes brought along; 0 for none @param since ISO day, or empty */
    record Person(String name, Recipient contact, int minutes, String since, String source) {
        @Override
        public String toString() {
            return "Person";
        }
    }

    String sealed(Candidate row) {
        return sealing.seal(PURPOSE, String.join(BETWEEN, row.name(), row.contact().channel().name(), row.contact().address(), Integer.toString(row.minutes()), row.since(), row.source()));
    }

    Person opened(String sealed) {
        var parts = sealing.open(PURPOSE, sealed).split(BETWEEN, -1);
        return new Person(parts[0], new Recipient(Channel.valueOf(parts[1]), parts[2]), Integer.parseInt(parts[3]), parts[4], parts[5]);
    }

    String contact(Recipient contact) {
        return hash.of(CONTACT, contact.address());
    }
}
