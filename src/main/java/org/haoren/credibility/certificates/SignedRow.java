package org.haoren.credibility.certificates;

/**
 * What the holder hands on for a program to check.
 *
 * @param payload what was signed, to the last sign
 * @param algorithm Ed25519 or SM2 (with SM3)
 * @param signature over its bytes in UTF-8, base 64
 * @param publicKey X.509, base 64
 * @param digest SHA-256 of the same bytes, hexadecimal
 * @param entry index in the log {@code city}
 */
public record SignedRow(String payload, String algorithm, String signature, String publicKey, String digest, Long entry) {
    @Override
    public String toString() {
        return "SignedRow";
    }
}
