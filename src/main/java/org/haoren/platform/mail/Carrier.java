package org.haoren.platform.mail;

/** Takes messages of one channel out of the house. */
interface Carrier {
    Channel channel();

    /** Whether the settings name one. */
    boolean ready();

    /** Returns once somebody outside has taken it over. */
    void carry(Parcel parcel) throws Undelivered;
}
