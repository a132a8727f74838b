package org.haoren.platform.mail;

/** Where a message goes. @param address a mobile number or an e-mail address, as the carrier takes it; at most 200 characters */
public record Recipient(Channel channel, String address) {
    private static final int LONGEST = 200;

    public Recipient {
        if (address.isBlank() || address.length() > LONGEST || address.chars().anyMatch(Character::isISOControl)) throw new IllegalArgumentException("Not an address");
    }

    @Override
    public String toString() {
        return "Recipient by " + channel;
    }
}
