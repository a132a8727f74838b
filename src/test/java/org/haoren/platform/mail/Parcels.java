package org.haoren.platform.mail;

/** Messages in a sender's hands. */
final class Parcels {
    static final String TEXT = "【禾州好人】验证码 123456，15 分钟内有效。Line “two” 😀";

    private Parcels() {}

    static Parcel to(Channel channel, String address) {
        return new Parcel(7, "claim", "4k2m9x7c0q8w3e5r", channel, address, "验证码", TEXT, 1, null);
    }
}
