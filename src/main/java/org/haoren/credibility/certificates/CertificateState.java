package org.haoren.credibility.certificates;

public enum CertificateState {
    /** All that it says still counts. */
    VALID,
    /** Something in it has been taken out since. */
    CHANGED,
    /** It is not to be relied on: its holder has given it back, or the registration was never its person's act. */
    REVOKED
}
