package org.haoren.factors;

/**
 * What an app needs to know, shown while it is being set up.
 *
 * @param secret base 32, in groups of four, for typing
 * @param uri {@code otpauth://totp/...}, for a telephone to open
 * @param qr the same as SVG
 */
public record NewAppRow(String secret, String uri, String qr) {
    @Override
    public String toString() {
        return "NewAppRow";
    }
}
