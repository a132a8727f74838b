package org.haoren.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.List;
import org.haoren.platform.config.Settings;

/** Signing keys in PKCS#12 files of the data folder, never in the database. Nodes of one city share them. */
@ApplicationScoped
public class SigningKeys {
    @Inject Settings settings;
    @Inject Keys keys;

    /** The Ed25519 keys in the file. @see #of(SigningAlgorithm, String, String) */
    public List<SigningKey> of(String file, String password) {
        return of(SigningAlgorithm.ED25519, file, password);
    }

    /**
     * The keys of this kind in the file, in the order of their names, at least one: it is made where there is none.
     *
     * @param file name in the data folder
     * @param password empty for one that follows from the portal's secret; a file from before a password was set is written again with it
     * @throws IllegalStateException with a line for the operator when the file cannot be used
     */
    public List<SigningKey> of(SigningAlgorithm algorithm, String file, String password) {
        var derived = HexFormat.of().formatHex(keys.of("pkcs12:" + file, "HmacSHA256").getEncoded()).toCharArray();
        return new KeyFile(algorithm, settings.data().resolve(file)).keys(password.isEmpty() ? derived : password.toCharArray(), derived);
    }
}
