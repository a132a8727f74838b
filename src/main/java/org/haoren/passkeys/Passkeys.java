package org.haoren.passkeys;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.haoren.platform.config.Settings;
import org.haoren.platform.crypto.KeyedHash;
import org.haoren.platform.crypto.Sealing;
import org.haoren.platform.permit.AccountId;
import org.haoren.platform.refusal.Refused;

/** Passkeys as they are kept: sealed with the account that they open, and found by a keyed hash of their id. */
@ApplicationScoped
class Passkeys {
    private static final String ID = "passkey id";
    @Inject PasskeyStore store;
    @Inject Sealing sealing;
    @Inject KeyedHash hash;
    @Inject Settings settings;
    private PortalOrigin at;
    private Ceremony ceremony;

    @PostConstruct
    void open() {
        at = PortalOrigin.of(settings.publicAddress());
        ceremony = new Ceremony(at);
    }

    PortalOrigin at() {
        return at;
    }

    /** @throws Refused where no browser would take one at the portal's address */
    void requireOffered() {
        if (!at.takesPasskeys()) throw new Refused(PasskeyRefusal.NOT_OFFERED);
    }

    Ceremony ceremony() {
        return ceremony;
    }

    Passkey fresh(Ceremony.Made made, String name, Instant now) {
        return new Passkey(made.material().account(), name, hashed(made.id()), sealing.seal(Material.PURPOSE, made.material().text()), made.counted(), now);
    }

    String hashed(byte[] id) {
        return hash.of(ID, Base64Text.of(id));
    }

    /** @throws IllegalStateException where the row says another account than what is sealed in it, so that somebody has written into the table */
    Material material(Passkey passkey) {
        return Material.of(sealing.open(Material.PURPOSE, passkey.material()), passkey.account()).orElseThrow(() -> new IllegalStateException("Passkey " + passkey.code() + " belongs to another account"));
    }

    List<KnownPasskey> known(AccountId account) {
        return store.of(account).stream().map(each -> {
            var material = material(each);
            return KnownPasskey.of(ceremony.id(material), material.transports());
        }).toList();
    }
}
