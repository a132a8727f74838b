package org.haoren.credibility.badges;

/** Where what a badge refers to is found. @param portal its public address */
record BadgeAddresses(String portal) {
    String issuer() {
        return portal + "/api/badges/issuer";
    }

    String achievement() {
        return portal + "/api/badges/achievement";
    }

    /** @param thumbprint of the key, by RFC 7638 */
    String key(String thumbprint) {
        return portal + "/api/badges/keys/" + thumbprint;
    }

    String statusList(long list) {
        return portal + "/api/badges/status/" + list;
    }

    /** The page on which people check the certificate: it is what the credential is called by. */
    String certificate(String number) {
        return portal + "/credibility/certificates/check?number=" + number;
    }
}
