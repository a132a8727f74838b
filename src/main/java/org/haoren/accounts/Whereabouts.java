package org.haoren.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.haoren.platform.config.Settings;
import org.haoren.platform.networks.Network;
import org.haoren.platform.networks.NetworkNames;
import org.haoren.platform.rates.Sender;
import org.haoren.platform.words.Bilingual;

/**
 * From where somebody signs in, in words that help them to tell their own from another's: what an operator calls the network, else the network itself, cut to what many share. Nobody
 * is asked where an address lies, and the whole address is not kept.
 */
@ApplicationScoped
class Whereabouts {
    @Inject Settings settings;
    @Inject Sender sender;
    private NetworkNames names;

    /** The file was found to be in order before the portal began. */
    @PostConstruct
    void read() {
        names = settings.networks().map(NetworkNames::at).orElseGet(NetworkNames::none);
    }

    /** Null where nobody sent the request, or not by an address. */
    Bilingual here() {
        try {
            return sender.address().map(Network::ofAddress).map(this::called).orElse(null);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private Bilingual called(Network address) {
        return names.of(address).map(name -> new Bilingual(name.zh(), name.en())).orElseGet(() -> new Bilingual(address.masked().text(), ""));
    }
}
