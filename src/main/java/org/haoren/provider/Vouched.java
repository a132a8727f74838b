package org.haoren.provider;

/**
 * What the provider says of somebody.
 *
 * @param issuer its own name
 * @param subject the person's name there, which never changes
 * @param idNumber null where it does not say
 */
record Vouched(String issuer, String subject, String idNumber) {
    @Override
    public String toString() {
        return "Vouched";
    }
}
