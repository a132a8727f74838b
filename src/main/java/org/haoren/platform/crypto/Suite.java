package org.haoren.platform.crypto;

import java.security.GeneralSecurityException;
import java.util.Locale;
import javax.crypto.Cipher;
import javax.crypto.Mac;

/** Algorithms that belong together: for sealing one with authentication (GCM, NIST SP 800-38D, tag of 16 bytes) and for keyed hashes one of 32 bytes. */
public enum Suite {
    /** AES-256 (FIPS 197), HMAC-SHA-256 (RFC 2104). */
    INTERNATIONAL("AES", 32, "HmacSHA256") {
        @Override
        Cipher cipher() throws GeneralSecurityException {
            return Cipher.getInstance("AES/GCM/NoPadding");
        }

        @Override
        Mac mac() throws GeneralSecurityException {
            return Mac.getInstance(hmac());
        }
    },
    /** SM4 (GB/T 32907), HMAC with SM3 (GB/T 32905). */
    NATIONAL("SM4", 16, "HMACSM3") {
        @Override
        Cipher cipher() throws GeneralSecurityException {
            return Cipher.getInstance("SM4/GCM/NoPadding", Castle.PROVIDER);
        }

        @Override
        Mac mac() throws GeneralSecurityException {
            return Mac.getInstance(hmac(), Castle.PROVIDER);
        }
    };

    private final String algorithm;
    private final int keyBytes;
    private final String hmac;

    Suite(String algorithm, int keyBytes, String hmac) {
        this.algorithm = algorithm;
        this.keyBytes = keyBytes;
        this.hmac = hmac;
    }

    abstract Cipher cipher() throws GeneralSecurityException;

    abstract Mac mac() throws GeneralSecurityException;

    String algorithm() {
        return algorithm;
    }

    int keyBytes() {
        return keyBytes;
    }

    String hmac() {
        return hmac;
    }

    /** As settings and key files write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException for any other text */
    public static Suite of(String code) {
        for (var suite : values()) if (suite.code().equals(code)) return suite;
        throw new IllegalArgumentException("Neither international nor national: " + code);
    }
}
