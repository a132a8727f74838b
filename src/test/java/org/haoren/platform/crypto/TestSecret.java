package org.haoren.platform.crypto;

import java.nio.file.Path;

/** What a portal seals and hashes with, from its data folder: for whoever stands in for very many browsers. */
public final class TestSecret {
    private final Sealing sealing = new Sealing();
    private final KeyedHash hash = new KeyedHash();

    public TestSecret(Path data) {
        hash.keys = new Keys(data, Suite.INTERNATIONAL);
        sealing.keys = new SealingKeys(data, hash.keys);
    }

    public String sealed(String purpose, String clear) {
        return sealing.seal(purpose, clear);
    }

    public String hash(String purpose, String text) {
        return hash.of(purpose, text);
    }
}
