package org.haoren.keys.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.haoren.keys.KeyDesk;
import org.haoren.keys.RingRow;
import org.haoren.platform.crypto.SealingKeyRow;
import org.haoren.platform.pages.Outcome;
import org.omnifaces.cdi.Param;

/** The keys for sealing: beginning a new one, watching what is sealed anew, giving up an old one. */
@Named
@RequestScoped
public class RingPage {
    private static final String HERE = "/keys/ring";
    @Inject KeyDesk desk;
    @Inject Outcome outcome;
    @Inject @Param String key;
    private RingRow ring;

    public RingRow getRing() {
        if (ring == null) ring = desk.ring();
        return ring;
    }

    /** The one that is asked about, or null. */
    public SealingKeyRow getRow() {
        return key == null || key.isBlank() ? null : desk.one(key);
    }

    public String begin() {
        return outcome.of(() -> {
            desk.begin();
        }, HERE, "keys.begun");
    }

    public String retire() {
        return outcome.of(() -> desk.retire(key), HERE, "keys.retired");
    }
}
