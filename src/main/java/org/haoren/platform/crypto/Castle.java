package org.haoren.platform.crypto;

import java.security.Provider;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** The provider of the national algorithms, made when the first of them is asked for. It is used by itself and not entered into the platform's list, where it would change what others get. */
final class Castle {
    static final Provider PROVIDER = new BouncyCastleProvider();

    private Castle() {}
}
